import type { InzageBestand } from '../../../store/inzage/export-inzage.js';
import type { ProfessionalContext } from '../../route.js';
import { Document } from '../../views/document.js';
import { formatMoment } from '../../words/dates.js';
import { BlokFacts } from './blok-facts.js';
import { UW_RECHTEN } from './uw-rechten.js';

/** The page for the person, to be printed: in plain words, with the mark of this copy on every sheet (INV19). */
export function InzageDocument({
  context,
  bestand,
}: {
  context: ProfessionalContext;
  bestand: InzageBestand;
}) {
  const { uitvoerId, verzoeknummer, dossiernummer, opgemaaktOp, delen, nietGegeven } = bestand;
  const kenmerk = `Verzoek ${verzoeknummer}, kenmerk van deze afdruk: ${uitvoerId}`;
  return (
    <Document titel="Uw gegevens" settings={context.deps.settings} header={null}>
      <div class="kr-width kr-width--text">
        <p class="kr-watermark">{kenmerk}</p>
        <h1 class="utrecht-heading-1">Uw gegevens</h1>
        <p class="kr-lead">
          U vroeg wat er over u staat in het ketenregiesysteem mensenhandel. Dit is de stand van{' '}
          {formatMoment(new Date(opgemaaktOp))}, uit dossier <span class="kr-number">{dossiernummer}</span>.
        </p>
        <p class="kr-notice kr-no-print">
          <a class="utrecht-link" href="/verzoeken">
            Terug naar de verzoeken
          </a>
          . Druk deze bladzijde af met uw browser. Deze regel komt niet op papier.
        </p>
        <div class="kr-stack">
          {delen.map((blok, nummer) => (
            <section key={nummer} class="kr-panel" aria-labelledby={`deel-${nummer}`}>
              <h2 class="utrecht-heading-2" id={`deel-${nummer}`}>
                {blok.titel}
              </h2>
              <BlokFacts blok={blok} />
            </section>
          ))}
          {nietGegeven.length > 0 && (
            <section class="kr-panel" aria-labelledby="niet-gegeven">
              <h2 class="utrecht-heading-2" id="niet-gegeven">
                Wat u nu niet krijgt
              </h2>
              <ul class="utrecht-unordered-list">
                {nietGegeven.map(({ titel, zin }) => (
                  <li key={titel}>
                    <strong>{titel}.</strong> {zin}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="rechten">
            <h2 class="utrecht-heading-2" id="rechten">
              Uw rechten
            </h2>
            {UW_RECHTEN.map((zin) => (
              <p class="utrecht-paragraph" key={zin}>
                {zin}
              </p>
            ))}
          </section>
        </div>
      </div>
    </Document>
  );
}
