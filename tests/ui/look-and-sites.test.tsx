import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../src/core/link/dossier.ts';
import type { Mention } from '../../src/core/match/mention.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { LookSection } from '../../src/options/LookSection.tsx';
import type { OptionsBackend, SitesBackend } from '../../src/options/options-backend.ts';
import { markedMentions } from '../../src/options/SampleText.tsx';
import { SitesSection } from '../../src/options/SitesSection.tsx';
import { PUTIN } from '../support/sample-cards.ts';
import { buttonNamed, draw, press } from './draw.tsx';

const TEXT = 'التقى سمير عمر ثم سمير في بيروت';
const mention = (words: string, kind: Mention['kind'], from = 0, confidence: Mention['confidence'] = 'sure'): Mention => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, entity: words as EntityId, name: words, kind, form: 'full', confidence, candidates: [] };
};
const MENTIONS = [mention('سمير', 'person'), mention('عمر', 'person', 0, 'list'), mention('سمير', 'person', 12), mention('بيروت', 'place')];

describe('the look', () => {
  const backend = {
    readSample: async () => ({ text: TEXT, mentions: MENTIONS, card: PUTIN }),
    archive: { openSource: vi.fn() },
  } as unknown as OptionsBackend;

  it('shows a real card and a marked text beside the settings', async () => {
    const place = await draw(<LookSection backend={backend} onSettings={() => undefined} />);
    expect(place.querySelector('.kh-card')?.textContent).toContain('8 شباط/فبراير 2021');
    expect([...place.querySelectorAll('.sample-text .mark')].map(mark => mark.textContent)).toEqual(['سمير']);
    expect(place.querySelector('.sample-text')?.textContent).toBe(TEXT);
  });

  it('writes the sample as set: months, digits', async () => {
    const place = await draw(<LookSection backend={backend} onSettings={() => undefined} />, 'ar', {
      ...DEFAULT_SETTINGS,
      months: 'maghreb',
      digits: 'arabic',
    });
    expect(place.querySelector('.kh-card')?.textContent).toContain('٨ فيفري ٢٠٢١');
  });

  it('changes exactly the setting pressed', async () => {
    const onSettings = vi.fn();
    const place = await draw(<LookSection backend={backend} onSettings={onSettings} />);
    await press(place.querySelectorAll('[role=switch]')[3]);
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, marks: { ...DEFAULT_SETTINGS.marks, place: true } });
    await press(place.querySelector('input[value=calm]'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, hoverDelayMs: 750 });
    await press(place.querySelector('input[value=Alt]'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, modifier: 'Alt' });
    await press(place.querySelector('input[value=dark]'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('lists whom the reader chose on a site, and takes it back', async () => {
    const onSettings = vi.fn();
    const [samir, omar] = ['سمير', 'عمر'].map(name => ({ entity: name as EntityId, name }));
    const swap = (site: string) => ({ ...samir!, site, by: omar! });
    const settings = { ...DEFAULT_SETTINGS, swappedNames: [swap('a.example'), swap('b.example')] };
    const place = await draw(<LookSection backend={backend} onSettings={onSettings} />, 'ar', settings);
    expect(place.querySelector('.remembered summary')?.textContent).toBe('أسماء اخترت المقصود بها (2)');
    expect(place.querySelector('.remembered li')?.textContent).toContain('b.example');
    await press(place.querySelector('.remembered li button'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...settings, swappedNames: [swap('a.example')] });
  });

  it('lists the names hidden and the names known, and takes one back', async () => {
    const onSettings = vi.fn();
    const [samir, omar, nour] = ['سمير', 'عمر', 'نور'].map(name => ({ entity: name as EntityId, name }));
    const settings = { ...DEFAULT_SETTINGS, hiddenNames: [samir!, omar!], knownNames: [nour!] };
    const place = await draw(<LookSection backend={backend} onSettings={onSettings} />, 'ar', settings);
    const lists = [...place.querySelectorAll('.remembered')];
    expect(lists.map(list => list.querySelector('summary')?.textContent)).toEqual(['أسماء أخفيتها (2)', 'أسماء تعرفها (1)']);
    expect([...lists[0]!.querySelectorAll('bdi')].map(name => name.textContent)).toEqual(['عمر', 'سمير']);
    await press(lists[0]!.querySelector('button'));
    expect(onSettings).toHaveBeenLastCalledWith({ ...settings, hiddenNames: [samir] });
    expect((await draw(<LookSection backend={backend} onSettings={onSettings} />)).querySelector('.remembered')).toBeNull();
  });

  it('marks the first of each name, all, or none, of the kinds chosen; what is only listed, hidden or known never', () => {
    const marks = { person: true, event: true, organisation: false, place: false };
    const look = { ...DEFAULT_SETTINGS, marks };
    const words = (found: readonly Pick<Mention, 'name' | 'start'>[]) => found.map(({ name, start }) => `${name}@${start}`);
    expect(words(markedMentions(MENTIONS, look))).toEqual(['سمير@6']);
    expect(words(markedMentions(MENTIONS, { ...look, marks: { ...marks, place: true }, underline: 'all' }))).toEqual([
      'سمير@6',
      'سمير@18',
      'بيروت@26',
    ]);
    expect(markedMentions(MENTIONS, { ...look, underline: 'none' })).toEqual([]);
    const samir = [{ entity: MENTIONS[0]!.entity, name: 'سمير' }];
    expect(markedMentions(MENTIONS, { ...look, hiddenNames: samir })).toEqual([]);
    expect(markedMentions(MENTIONS, { ...look, knownNames: samir })).toEqual([]);
  });
});

describe('the sites', () => {
  const fakeSites = (change: Partial<SitesBackend> = {}): SitesBackend => ({
    access: async () => ({ missing: [], granted: [] }),
    repair: vi.fn(async () => true),
    giveUp: vi.fn(async () => true),
    ...change,
  });

  it('lists them by country, each with its switch', async () => {
    const onSettings = vi.fn();
    const place = await draw(<SitesSection backend={fakeSites()} onSettings={onSettings} />);
    expect(place.textContent).toContain('تعمل على هذه المواقع (40)');
    expect([...place.querySelectorAll('summary')].map(line => line.textContent)).toContain('لبنان 5');
    await press(place.querySelector('[role=switch]'));
    expect(onSettings).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, offHosts: ['aljazeera.net'] });
  });

  it('counts what is off, and lists sites turned off that are not on the list', async () => {
    const settings = { ...DEFAULT_SETTINGS, offHosts: ['annahar.com', 'other.example'] };
    const place = await draw(<SitesSection backend={fakeSites()} onSettings={() => undefined} />, 'ar', settings);
    expect([...place.querySelectorAll('summary')].map(line => line.textContent)).toContain('لبنان 4 / 5');
    expect(place.textContent).toContain('other.example');
  });

  it('asks again for a permission that was taken back, in the click itself', async () => {
    const backend = fakeSites({ access: async () => ({ missing: ['*://*.dw.com/*'], granted: [] }) });
    const place = await draw(<SitesSection backend={backend} onSettings={() => undefined} />);
    expect(place.textContent).toContain('سُحب الإذن من موقع واحد في القائمة.');
    buttonNamed(place, 'أعد الإذن').click();
    expect(backend.repair).toHaveBeenCalledWith(['*://*.dw.com/*']);
  });
});
