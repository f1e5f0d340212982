import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../core/card/card.ts';
import type { DossierKind, EntityId } from '../core/link/dossier.ts';
import type { RememberedAs } from '../core/settings/remember-name.ts';
import { popupWords } from '../locales/page-words-popup.ts';
import type { PageMention } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { CardPane } from '../ui/CardPane.tsx';
import { groupFound, NOTHING_FOUND } from '../ui/group-found.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OptionList } from '../ui/OptionList.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useUi } from '../ui/ui-context.ts';
import { useLatest } from '../ui/use-latest.ts';
import { useOptionKeys } from '../ui/use-option-keys.ts';
import { AddPage } from './AddPage.tsx';
import { groupMentions, mentionOption, readOptionId } from './mention-groups.tsx';
import { NothingFound } from './NothingFound.tsx';
import { PageBar } from './PageBar.tsx';
import type { PopupBackend, PopupCounts } from './popup-backend.ts';
import { actOfKey } from './RememberActs.tsx';
import { SwapPane } from './SwapPane.tsx';
import { useUnknownNames } from './unknown-names.tsx';
import { usePopupPage } from './use-popup-page.ts';
import { useRememberedNames } from './use-remembered-names.ts';
import { useSwappedNames } from './use-swapped-names.ts';

const PANEL = 'popup-panel';
const LIST = 'popup-list';

export type PopupViewProps = {
  readonly backend: PopupBackend;
  /** Searched for at once (the context menu on a selection). */
  readonly query?: string;
};

/** The popup: this page's names and the archive's, one search field over both. */
export function PopupView({ backend, query: firstQuery = '' }: PopupViewProps) {
  const { words: common, language, settings } = useUi();
  const words = popupWords({ language, digits: settings.digits });
  const [query, setQuery] = useState(firstQuery);
  const [view, setView] = useState<'here' | 'archive'>(firstQuery === '' ? 'here' : 'archive');
  const [unfolded, setUnfolded] = useState<ReadonlySet<DossierKind>>(new Set());
  const [card, setCard] = useState<{ readonly shown: Card | null } | null>(null);
  const [asked, setAsked] = useState<PageMention | null>(null);
  const { page, refresh, refreshUntilOther } = usePopupPage(backend);
  const [counts, setCounts] = useState<PopupCounts | null>(null);
  const recount = () => void backend.count().then(setCounts);
  useEffect(recount, []);
  const found = useLatest(query.trim(), backend.search) ?? NOTHING_FOUND;

  const names = useRememberedNames(backend, words);
  const mentions = (page?.mentions ?? []).filter(mention => names?.of(mention) !== 'hidden');
  const swaps = useSwappedNames(backend, mentions, words, refreshUntilOther);
  const unknown = useUnknownNames(backend, words);
  const here = [
    ...groupMentions(mentions, unfolded, common, mention => mentionOption(mention, { names, swaps, onAct }, words)),
    ...(page?.state === 'on' ? [unknown.group] : []),
  ];
  const groups = view === 'here' ? here : groupFound(found, common);
  const keys = useOptionKeys({
    ids: groups.flatMap(group => group.options.map(option => option.id)),
    onChoose: choose,
    onEscape: () => (query === '' ? backend.close() : search('')),
    hasText: query !== '',
  });

  function onKeyDown(event: KeyboardEvent) {
    const act = actOfKey(event);
    const mention = view === 'here' && act !== null ? mentions.find(({ entity }) => entity === keys.active) : undefined;
    if (act === null || mention === undefined || names === null) return keys.onKeyDown(event);
    event.preventDefault();
    return onAct(mention, act);
  }

  function onAct(mention: PageMention, act: RememberedAs | 'swap') {
    if (act !== 'swap') names?.act(mention, act);
    else if ((swaps?.rivalsOf(mention).length ?? 0) > 0) setAsked(mention);
  }

  function search(next: string) {
    setQuery(next);
    setView(next.trim() === '' && mentions.length > 0 ? 'here' : 'archive');
  }

  function choose(id: string, inTab: boolean) {
    if (unknown.choose(id, search)) return undefined;
    const chosen = readOptionId(id);
    if ('unfold' in chosen) return setUnfolded(new Set([...unfolded, chosen.unfold]));
    if (inTab) return backend.openEntity(chosen.entity);
    return void (view === 'here' ? showInPage(chosen.entity) : showCard(chosen.entity));
  }

  async function showInPage(entity: EntityId) {
    if (await backend.showMention(entity)) backend.close();
    else await showCard(entity);
  }

  async function showCard(entity: EntityId) {
    setCard({ shown: await backend.getCard(entity) });
  }

  if (card !== null) {
    return (
      <main class="popup">
        <h1 class="unseen">{common.product}</h1>
        <CardPane
          card={card.shown}
          onBack={() => setCard(null)}
          onOpenEntity={entity => void showCard(entity)}
          onOpenSource={backend.openSource}
          onAskApart={entity => backend.openEntity(entity, 'apart')}
        />
      </main>
    );
  }

  if (asked !== null && swaps !== null) {
    return (
      <main class="popup">
        <h1 class="unseen">{common.product}</h1>
        <SwapPane
          mention={asked}
          site={swaps.site}
          rivals={swaps.rivalsOf(asked)}
          words={words}
          onChoose={rival => {
            swaps.choose({ entity: asked.entity, name: asked.name }, rival);
            setAsked(null);
          }}
          onBack={() => setAsked(null)}
        />
      </main>
    );
  }

  const said = names?.said ?? swaps?.said ?? null;
  return (
    <main class="popup">
      <h1 class="unseen">{common.product}</h1>
      <SearchField query={query} onQuery={search} keys={{ ...keys, onKeyDown }} listId={LIST} expanded={groups.length > 0} focusAtOpen />
      <Tabs
        label={words.views}
        selected={view}
        controls={PANEL}
        tabs={[
          { id: 'here', label: words.here(mentions.length) },
          { id: 'archive', label: words.archive },
        ]}
        onSelect={setView}
      />
      {view === 'here' && page !== null && (
        <PageBar
          page={page}
          words={words}
          onSwitch={on => void backend.switchSite(on).then(refresh)}
          onRun={() => void backend.runHere().then(refresh)}
          onAllow={() =>
            void backend
              .allowSite()
              .then(async allowed => (allowed ? backend.runHere() : undefined))
              .then(refresh)
          }
        />
      )}
      {/* It scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <div class="popup-panel" role="tabpanel" id={PANEL} aria-labelledby={`${PANEL}-${view}`} tabIndex={0}>
        {counts?.storage === 'memory' && <p class="warning">{common.memoryOnly}</p>}
        <NothingFound view={view} page={page} query={query.trim()} found={found} words={words} />
        <OptionList
          id={LIST}
          label={view === 'here' ? words.here(mentions.length) : words.archive}
          groups={groups}
          keys={keys}
          onChoose={choose}
        />
      </div>
      {said !== null && <Toast text={said.text} act={said.act} onGone={said.forget} />}
      <footer class="popup-foot">
        {page !== null && page.state !== 'no-page' && <AddPage backend={backend} words={words} onChanged={recount} />}
        <div class="popup-ways">
          <Button kind="plain" onClick={backend.openArchive}>
            {words.myArchive(counts?.articles ?? 0)}
          </Button>
          <Button kind="plain" label={words.settings} onClick={backend.openSettings}>
            <Icon name="gear" />
          </Button>
        </div>
      </footer>
    </main>
  );
}
