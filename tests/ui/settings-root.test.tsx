import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { SettingsRoot, type SettingsRootProps } from '../../src/ui/SettingsRoot.tsx';
import { useUi } from '../../src/ui/ui-context.ts';
import { buttonNamed, draw, press } from './draw.tsx';

function Theme({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" onClick={onPress}>
      {useUi().settings.theme}
    </button>
  );
}

it('shows a change at once, takes it back and says so where it could not be kept, and tries again', async () => {
  const answers: Awaited<ReturnType<SettingsRootProps['save']>>[] = [{ ok: false, code: 'quota' }];
  const save = vi.fn<SettingsRootProps['save']>(async () => answers.shift() ?? { ok: true });
  const place = await draw(
    <SettingsRoot settings={DEFAULT_SETTINGS} languageOf={() => 'ar'} watch={() => undefined} save={save} title={() => ''}>
      {change => <Theme onPress={() => change({ ...DEFAULT_SETTINGS, theme: 'dark' })} />}
    </SettingsRoot>,
  );
  await press(buttonNamed(place, 'auto'));
  expect(place.querySelector('button')?.textContent).toBe('auto');
  expect(place.querySelector('[role=status]')?.textContent).toContain('لم يُحفظ التغيير. لا مساحة كافية');
  await press(buttonNamed(place, 'حاول مرة أخرى'));
  expect(save).toHaveBeenCalledTimes(2);
  expect(place.querySelector('button')?.textContent).toBe('dark');
  expect(place.querySelector('[role=status]')).toBeNull();
});
