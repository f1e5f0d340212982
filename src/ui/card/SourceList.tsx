import { SEPARATOR } from '../../locales/card-words.ts';
import type { InScope } from './card-scope.ts';
import { describePublished, describeTitle } from './describe-source.ts';

/** Headline, outlet and date of each source, each as known; our stored copy first, the original where it has an address. */
export function SourceList({ scope }: InScope) {
  const { words, dates, language, sources, openSource } = scope;
  return (
    <ol class="sources">
      {sources.map(source => (
        <li key={source.number}>
          <bdi class="number">[{source.number}]</bdi>
          <div>
            <button type="button" class="link title" onClick={() => openSource(source.article, null)}>
              <bdi>{describeTitle(source, words)}</bdi>
            </button>
            <p class="facts">
              {words.publisher} <bdi>{source.outlet ?? words.notGiven}</bdi>
              {SEPARATOR}
              {words.published} <bdi>{describePublished(source, words, dates, language)}</bdi>
              {isWebAddress(source.url) && (
                <>
                  {SEPARATOR}
                  <a class="link" href={source.url} target="_blank" rel="noopener noreferrer">
                    {words.openOriginal}
                  </a>
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Imports bring addresses of any kind; only these may become links. */
function isWebAddress(url: string | null): url is string {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
