/** Keys in storage.local. Content scripts hear of changes through its `onChanged`, so the keys are known on both sides. */
export const SETTINGS_KEY = 'settings';

/** Another number each time pages would be answered otherwise (other knowledge, other hidden names): open pages then ask again. */
export const KNOWLEDGE_KEY = 'knowledge';
