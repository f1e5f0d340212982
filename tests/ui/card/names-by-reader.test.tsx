import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card/card.ts';
import { CardView } from '../../../src/ui/card/CardView.tsx';
import { PUTIN } from '../../support/sample-cards.ts';
import { draw, press } from '../draw.tsx';

const drawCard = (card: Card, language: 'ar' | 'en' = 'ar') =>
  draw(
    <CardView
      card={card}
      language={language}
      dates={{ months: 'both', digits: 'latin' }}
      matched={{ text: 'أبو علي', form: 'alias' }}
      onOpenSource={() => undefined}
      onOpenEntity={() => undefined}
    />,
    language,
  );

describe('a name of the reader’s own', () => {
  it('heads the card as the reader’s, with what the articles call it and were understood to mean', async () => {
    const place = await drawCard({ ...PUTIN, name: 'بوتين الأب', saidByReader: { insteadOf: PUTIN.name, kindBefore: 'organisation' } });
    expect(place.querySelector('h2')?.textContent).toBe('بوتين الأب');
    expect(place.querySelector('.sub.yours')?.textContent).toBe(`تصحيحك · في المقالات: «${PUTIN.name}» · وكان قد فُهم: جهة`);
  });

  it('stands among what it is called as the reader’s, under no article', async () => {
    const place = await drawCard({ ...PUTIN, saidByReader: { others: ['أبو علي'] } });
    expect(place.querySelector('.head')?.textContent).toContain('«أبو علي» (تصحيحك)');
    await press([...place.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('المزيد')));
    const line = place.querySelector('.namings .yours');
    expect(line?.textContent).toBe('تصحيحك: أبو علي');
    expect(line?.querySelector('.number')).toBeNull();
  });

  it('is not spoken of where there is none', async () => {
    expect((await drawCard(PUTIN)).querySelector('.yours')).toBeNull();
  });
});
