import { render } from 'preact';
import { CardView } from '../../src/ui/card/CardView.tsx';
import { BARE, MICHEL, MINSK, PUTIN, SKRIPAL_POISONING } from './sample-cards.ts';

/** Every sample card in the language and theme that the address names (`#ar-light`), in the open: what stands in a closed shadow root elsewhere. */
const [asked, theme = 'light'] = location.hash.slice(1).split('-');
const language = asked === 'en' ? 'en' : 'ar';
const ignore = () => undefined;

function Gallery() {
  return (
    <main>
      <h1>Cards</h1>
      <section class="kh-theme" data-theme={theme} aria-label={`${language} ${theme}`}>
        {[PUTIN, MICHEL, SKRIPAL_POISONING, MINSK, BARE].map(card => (
          <div class="cell" key={card.entity}>
            <CardView
              card={card}
              language={language}
              dates={{ months: 'both', digits: 'latin' }}
              matched={{ text: card.name, form: 'full' }}
              onPin={ignore}
              onClose={ignore}
              onOpenSource={ignore}
              onOpenEntity={ignore}
            />
          </div>
        ))}
      </section>
    </main>
  );
}

const root = document.getElementById('gallery');
if (root) render(<Gallery />, root);
