import type { InformatieverzoekWeergave } from '../../store/verrijken/read-verrijking.js';

/** The question that a task asks to be answered; it stays in the dossier, so no form holds it. */
export function QuestionNote({ verzoek }: { verzoek: InformatieverzoekWeergave | undefined }) {
  if (verzoek === undefined) return null;
  return (
    <section class="kr-panel" aria-labelledby="vraag">
      <h2 class="utrecht-heading-2" id="vraag">
        De vraag aan uw organisatie
      </h2>
      <p class="kr-typed">{verzoek.vraag}</p>
    </section>
  );
}
