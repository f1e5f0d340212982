/** Keys in storage.local. Content scripts hear of changes through its `onChanged`, so the keys are known on both sides. */
export const SETTINGS_KEY = 'settings';

/** A number that grows each time other knowledge becomes active: open pages then ask again. */
export const KNOWLEDGE_KEY = 'knowledge';
