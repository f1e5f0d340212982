import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CardView, type CardViewProps } from '../../../src/ui/card/CardView.tsx';
import { BARE, MICHEL, MINSK, PUTIN, SKRIPAL_POISONING } from '../../support/sample-cards.ts';

const root = document.createElement('div');

function show(props: Partial<CardViewProps> & Pick<CardViewProps, 'card'>) {
  const given = {
    language: 'ar',
    dates: { months: 'both', digits: 'latin' },
    onOpenSource: vi.fn(),
    onOpenEntity: vi.fn(),
    ...props,
  } as const;
  void act(() => render(<CardView {...given} />, root));
  return given;
}

const text = (selector: string) =>
  [...root.querySelectorAll(selector)].map(element => element.textContent?.replace(/[\u2060\u2068\u2069]/g, '').trim());
const press = (selector: string, nth = 0) => void act(() => [...root.querySelectorAll<HTMLElement>(selector)][nth]!.click());

beforeEach(() => {
  void act(() => render(null, root));
  document.body.append(root);
});

describe('the head of a card', () => {
  it('says name, kind, number of sources and how the page names it', () => {
    show({ card: PUTIN, matched: { text: 'بوتين', form: 'part' } });
    expect(text('h2')).toEqual(['فلاديمير بوتين']);
    expect(text('.sub')).toEqual(['شخص · مقالان', 'ورد هنا: «بوتين» (اسم العائلة)']);
  });

  it('says nothing of the form where the page has the whole name', () => {
    show({ card: PUTIN, matched: { text: 'فلاديمير بوتين', form: 'full' } });
    expect(text('.sub')).toHaveLength(1);
  });

  it('dates an event, and by whom where not every source does', () => {
    show({ card: SKRIPAL_POISONING });
    expect(text('.sub .date')).toEqual(['2018، بحسب [2]']);
    show({ card: MINSK });
    expect(text('.sub .date')).toEqual(['2015']);
  });
});

describe('a role', () => {
  it('is as its articles gave it, with what is known of their dates, never current', () => {
    show({ card: PUTIN });
    expect(text('.role-note')).toEqual(['كما وصفه المقالان؛ تاريخ نشرهما غير مذكور']);
    show({ card: MICHEL });
    expect(text('.role-note')).toEqual(['بحسب مقال تاريخ نشره غير مذكور (8 شباط/فبراير 2021 أو بعده)']);
    expect(root.textContent).not.toMatch(/الحالي|حاليًا/);
  });

  it('counts the articles that gave it where they are more than two', () => {
    const [role] = PUTIN.roles;
    const [one, two] = role!.citations;
    const third = { ...PUTIN.sources[1]!, number: 3 };
    show({
      card: { ...PUTIN, sources: [...PUTIN.sources, third], roles: [{ ...role!, citations: [one!, two!, { ...two!, number: 3 }] }] },
    });
    expect(text('.role-note')).toEqual(['بحسب 3 مقالات؛ تواريخ نشرها غير مذكورة']);
  });

  it('follows the gender of the office word', () => {
    const role = { ...PUTIN.roles[0]!, text: 'الوزيرة البريطانية' };
    show({ card: { ...PUTIN, roles: [role] } });
    expect(text('.role-note')).toEqual(['كما وصفها المقالان؛ تاريخ نشرهما غير مذكور']);
    expect(text('.fold')).toContain('أقوالها');
  });
});

describe('a statement', () => {
  it('says who says it, in the words of its source, with [n] after the full stop', () => {
    show({ card: PUTIN });
    expect(text('.statement')[0]).toBe(
      'الكرملين «أعرب لرئيس المجلس الأوروبي عن عدم ارتياحه لواقع العلاقة بين روسيا والاتحاد الأوروبي».[1]',
    );
  });

  it('labels the narration of an outlet as such', () => {
    show({ card: MICHEL });
    expect(text('.who')[0]).toBe('المقال');
  });

  it('names the one side that an account has, and who relayed it', () => {
    show({ card: MINSK });
    expect(text('.one-sided')).toEqual(['رواية طرف واحد']);
    expect(text('.who')).toEqual(['الرئيس الروسي، نقلًا عن الكرملين']);
  });

  it('opens its sentence in place, the words used tinted, and from there our stored copy', () => {
    const { onOpenSource } = show({ card: PUTIN });
    press('.statement .cite');
    expect(text('.statement mark')).toEqual([PUTIN.statements[0]!.text]);
    expect(text('.sentence-text')[0]).toBe(PUTIN.statements[0]!.citations[0]!.source.text);
    press('.sentence .link');
    const { article, start, end } = PUTIN.statements[0]!.citations[0]!.source;
    expect(onOpenSource).toHaveBeenCalledWith(article, { start, end });
    press('.statement .cite');
    expect(text('.sentence')).toEqual([]);
  });
});

describe('events', () => {
  it('keep dated and undated apart, a bounded date dashed', () => {
    show({ card: PUTIN });
    expect(text('.part h3')).toEqual(['أحداث مؤرَّخة', 'بلا تاريخ محدَّد']);
    expect(text('.date:not(.bounded)')).toEqual(['8 شباط/فبراير 2021']);
    expect(text('.date.bounded')).toEqual(['يوم اثنين', 'يوم اثنين']);
    expect(text('.tag')).toEqual(['ذُكر فيه']);
  });
});

describe('disagreement', () => {
  it('puts the words of the sources side by side', () => {
    show({ card: SKRIPAL_POISONING });
    expect(text('thead th')).toEqual(['[1]', '[2]']);
    expect(text('tbody tr:last-child > *')).toEqual(['المكان', '«في لندن»', '«على الأراضي البريطانية»']);
  });

  it('tells what no source says', () => {
    show({ card: SKRIPAL_POISONING });
    expect(text('.not-said')).toEqual(['غير مذكور: الفاعل · اليوم والشهر']);
  });
});

describe('what unfolds', () => {
  it('has a button for each part the card has something for', () => {
    show({ card: PUTIN });
    expect(text('.fold')).toEqual(['المزيد', 'أقواله', 'مرتبطون', 'المصادر']);
    show({ card: MICHEL });
    expect(text('.fold')).toEqual(['المصادر']);
  });

  it('gives each source its headline, outlet and date, each as far as known', () => {
    show({ card: PUTIN });
    press('.fold', 3);
    expect(text('.sources .title')).toEqual([
      'مقال بلا عنوان في الملف، أوّله: «أكد الرئيس الروسي فلاديمير بوتين، الاثنين…»',
      '«في اتصال نادر مع بوتين.. جونسون يطلب "خفض التوتر" بين روسيا وأوكرانيا»',
    ]);
    expect(text('.facts')).toEqual([
      'الناشر: غير مذكور · النشر: غير مذكور؛ 8 شباط/فبراير 2021 أو بعده (استنتاجًا: «وفي 8 فبراير 2021»)',
      'الناشر: العربي - وكالات · النشر: غير مذكور؛ بين 2018 و13 أيلول/سبتمبر 2024 (استنتاجًا)',
    ]);
  });

  it.each([
    ['javascript:alert(1)', 0],
    ['data:text/html,x', 0],
    ['not an address', 0],
    ['https://news.example/a', 1],
  ])('links to the original only for a web address (%s)', (url, links) => {
    show({ card: { ...PUTIN, sources: [{ ...PUTIN.sources[0]!, url }] } });
    press('.fold', 3);
    expect(root.querySelectorAll('a')).toHaveLength(links);
  });

  it('starts folded for another entity', () => {
    show({ card: PUTIN });
    press('.fold', 3);
    show({ card: MICHEL });
    expect(text('.unfolded')).toEqual([]);
  });
});

describe('both languages', () => {
  it('leave no word of the other on an English card but the sources’ own', () => {
    show({ card: BARE, language: 'en' });
    expect(root.querySelector('.kh-card')?.getAttribute('dir')).toBe('ltr');
    expect(text('.kh-card')[0]?.replace(BARE.name, '')).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('put Arabic words on an English card into a line of their own', () => {
    show({ card: PUTIN, language: 'en' });
    expect(root.querySelectorAll('.statement.mixed .words[dir=rtl]')).toHaveLength(3);
  });
});

describe('buttons', () => {
  it('stand only where they do something', () => {
    show({ card: PUTIN });
    expect(root.querySelectorAll('.tool')).toHaveLength(0);
    const onPin = vi.fn();
    const onClose = vi.fn();
    show({ card: PUTIN, onPin, onClose, pinned: true });
    expect(root.querySelector('.tool')?.getAttribute('aria-pressed')).toBe('true');
    press('.tool', 0);
    press('.tool', 1);
    expect([onPin, onClose].map(each => each.mock.calls.length)).toEqual([1, 1]);
  });

  it('leads from why it was taken for one to the page where it can be parted, and has no such way without one', () => {
    const onAskApart = vi.fn();
    show({ card: SKRIPAL_POISONING, onAskApart });
    press('[data-do=more]');
    const link = root.querySelector('[data-do=ask-apart]')!;
    expect(link.textContent).toBe('ليسا حدثًا واحدًا؟ افصلهما');
    expect(link.previousElementSibling?.textContent).toContain('لا تعارض في المكان أو التاريخ');
    press('[data-do=ask-apart]');
    expect(onAskApart).toHaveBeenCalledWith(SKRIPAL_POISONING.entity);
    void act(() => render(null, root));
    show({ card: SKRIPAL_POISONING });
    press('[data-do=more]');
    expect(root.querySelector('[data-do=ask-apart]')).toBeNull();
  });

  it('lead from a name to its dossier', () => {
    const { onOpenEntity } = show({ card: PUTIN });
    press('.who .name');
    expect(onOpenEntity).toHaveBeenCalledWith('organisation/الكرملين');
  });
});

describe('what stands beside a statement', () => {
  const [said] = MINSK.statements;
  const event = { entity: SKRIPAL_POISONING.entity, name: SKRIPAL_POISONING.name };

  it("labels as the article's what it tells of somebody's words, and says that its «now» is the article's", () => {
    show({ card: { ...MINSK, statements: [{ ...said!, oneSided: false, isToldOf: true, isOfItsTime: true }] } });
    expect(text('.said .who')).toEqual(['المقال']);
    expect(text('.said .tag')).toEqual(['وقت كتابة المقال']);
  });

  it('keeps the party as the label where only one side speaks', () => {
    show({ card: { ...MINSK, statements: [{ ...said!, oneSided: true, isToldOf: true }] } });
    expect(text('.said .who')[0]).not.toBe('المقال');
  });

  it('says whom a capital that speaks stands for', () => {
    const capital = { entity: event.entity, text: 'موسكو', standsFor: 'الحكومة الروسية' };
    show({ card: { ...MINSK, statements: [{ ...said!, saidBy: capital, relayedBy: null }] } });
    expect(text('.said .who')[0]).toBe('موسكو (أي الحكومة الروسية في هذا المقال)');
  });

  it('says behind the speaker where it was said', () => {
    show({ card: { ...MINSK, statements: [{ ...said!, relayedBy: null, medium: 'tweet' }] } });
    expect(text('.said .who')[0]).toMatch(/ \(تغريدة\)$/);
  });

  it('names the event that «المحادثة» is, and opens it', () => {
    const { onOpenEntity } = show({ card: { ...MINSK, statements: [{ ...said!, refersTo: event }] } });
    expect(text('.said .why')).toEqual([`أي: ${event.name}`]);
    press('.said .why .name');
    expect(onOpenEntity).toHaveBeenCalledWith(event.entity);
  });

  it('says when it happened, in which talk it was mentioned, and who relays whose words', () => {
    const citation = said!.citations[0]!;
    const signed = { ...said!, text: 'وُقّع عام 2015', saidBy: null, relayedBy: null, oneSided: false, isSlot: true } as const;
    const date = { said: 'الاثنين', range: null, precision: 'weekday', open: null, weekday: 1 } as const;
    const related = [
      { entity: event.entity, name: 'الكرملين', because: '', link: 'relays', citation },
      { ...event, because: '', link: 'mentioned-in', date, citation },
    ] as const;
    show({ card: { ...MINSK, told: [signed], related } });
    expect(text('.said .words')[0]).toMatch(/^وُقّع عام 2015\./);
    const folds = [...root.querySelectorAll<HTMLElement>('.fold')];
    const unfold = (name: string) => void act(() => folds.find(fold => fold.textContent === name)!.click());
    unfold('مرتبطون');
    expect(text('.because')).toEqual(['(ينقل أقواله)', '(ورد فيه)']);
    expect(text('.unfolded .date')).toEqual(['يوم اثنين']);
  });
});
