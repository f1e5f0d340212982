import { describe, expect, it } from 'vitest';
import type { UnderstoodArticle } from '../../../src/core/dataset/dataset.ts';
import { cardOfArticles } from '../../support/card-of.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const rolesOf = (...articles: readonly UnderstoodArticle[]) => cardOfArticles(articles, 'person/هاني_صبري')!.roles;

describe('a role on a card', () => {
  it('is said once where another article has it behind «عُيّن»', () => {
    const named = handMadeArticle('عيّن الملك هاني صبري رئيسا لوزراء ماليزيا أمس.', {
      entities: [{ id: 'e1', kind: 'person', name: 'هاني صبري', roles: ['رئيسا لوزراء ماليزيا'] }],
    });
    const called = handMadeArticle('وصل رئيس الوزراء الماليزي هاني صبري إلى جاكرتا.', {
      entities: [{ id: 'e1', kind: 'person', name: 'هاني صبري', roles: ['رئيس الوزراء الماليزي'] }],
    });
    expect(rolesOf(named, called).map(role => [role.text, role.citations.length])).toEqual([['رئيس الوزراء الماليزي', 2]]);
  });

  it('has no courtesy of the name behind it', () => {
    const article = handMadeArticle('قال عميد الكلية الدكتور هاني صبري ذلك.', {
      entities: [{ id: 'e1', kind: 'person', name: 'هاني صبري', roles: ['عميد الكلية الدكتور'] }],
    });
    expect(rolesOf(article).map(role => role.text)).toEqual(['عميد الكلية']);
  });
});
