import { describe, expect, it } from 'vitest';
import { CARD_WORDS } from '../../../src/locales/card-words.ts';
import { WhyThisName } from '../../../src/ui/card/WhyThisName.tsx';
import { PUTIN } from '../../support/sample-cards.ts';
import { draw } from '../draw.tsx';

describe('why words are this name', () => {
  it.each(['ar', 'en'] as const)('says that the reader chose it, and gives no reason of the words beside it (%s)', async language => {
    const words = CARD_WORDS[language];
    const why = { form: 'part', confidence: 'sure', candidates: [], isChosen: true, onSwap: () => undefined } as const;
    const scope = { words, entity: PUTIN.entity } as Parameters<typeof WhyThisName>[0]['scope'];
    const place = await draw(<WhyThisName why={why} scope={scope} />, language);
    expect(place.textContent).toContain(words.whyChosen);
    expect(place.textContent).not.toContain(words.whyForm.part);
  });
});
