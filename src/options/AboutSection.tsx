import { optionsWords } from '../locales/page-words-options.ts';
import { useUi } from '../ui/ui-context.ts';

export function AboutSection({ version }: { readonly version: string }) {
  const { words: common, language, settings } = useUi();
  const words = optionsWords({ language, digits: settings.digits });
  return (
    <section aria-labelledby="about-heading" class="about">
      <h1 id="about-heading">
        {common.product} <span class="faint">{words.version(version)}</span>
      </h1>
      <p class="lead">{words.aboutLead}</p>
      <div class="panel padded" id="privacy">
        <h2>{words.privacy}</h2>
        <ul class="lines">
          {words.privacyLines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h3>{words.check}</h3>
        <ol class="lines">
          {words.checkLines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
      <div class="panel padded">
        <h2>{words.shortcuts}</h2>
        <dl class="keys">
          {words.shortcutLines.map(([keys, meaning]) => (
            <div key={keys}>
              <dt>
                <kbd dir="ltr">{keys}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p class="faint">{words.licence}</p>
      <p>
        <a href="first-run.html">{words.firstRun}</a>
      </p>
    </section>
  );
}
