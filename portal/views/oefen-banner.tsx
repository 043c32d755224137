import { documentWords, type DocumentLanguage } from './document-words.js';

/** Says on every page of an exercise environment that nobody is reached. Its words are fixed by the design. */
export function OefenBanner({ taal }: { taal: DocumentLanguage }) {
  const { exercise, reachesNobody, danger } = documentWords(taal);
  return (
    <div class="kr-oefenbanner" role="region" aria-label={exercise}>
      <p class="kr-oefenbanner__text">
        <strong>{reachesNobody}</strong> {danger} <a href="tel:112">112</a>
      </p>
    </div>
  );
}
