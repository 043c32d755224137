import type { InzageStand } from '../../../store/inzage/inzage-stand.js';
import { CsrfField } from '../../views/csrf-field.js';
import { Facts } from '../../views/facts.js';
import { Tag } from '../../views/tag.js';
import { formatMoment } from '../../words/dates.js';
import { Section } from '../../views/section.js';
import type { VerzoekPageProps } from '../verzoek-page.js';

/** What the person gets to see: put together by one, read by another, and then printed or kept as a file. */
export function InzageSection(props: VerzoekPageProps) {
  const { verzoek } = props;
  const { inzage } = verzoek;
  return (
    <Section id="inzage" titel="Wat de betrokkene krijgt">
      <p class="utrecht-paragraph">
        U stelt samen wat de betrokkene krijgt. Een tweede persoon leest het na. Pas daarna kunt u het
        afdrukken of als bestand bewaren om te geven.
      </p>
      {inzage !== null && <InzageFacts inzage={inzage} />}
      {verzoek.besluit === null && inzage?.oordeel !== 'AKKOORD' && <Next {...props} />}
      {inzage?.oordeel === 'AKKOORD' && <Copies {...props} />}
    </Section>
  );
}

function InzageFacts({ inzage }: { inzage: InzageStand }) {
  return (
    <Facts
      facts={[
        ['Samengesteld', `${formatMoment(new Date(inzage.voorgesteldOp))}, ${inzage.voorgesteldDoor}`],
        ['Nagelezen', oordeelOf(inzage)],
        ['Opmerking', inzage.opmerking && <span class="kr-typed">{inzage.opmerking}</span>],
      ]}
    />
  );
}

function oordeelOf({ oordeel, gecontroleerdOp, gecontroleerdDoor }: InzageStand) {
  if (oordeel === null || gecontroleerdOp === null) return <Tag kind="info">Wacht op een tweede persoon</Tag>;
  return (
    <>
      {oordeel === 'AKKOORD' ? <Tag kind="ok">Akkoord</Tag> : <Tag kind="warning">Terug</Tag>}{' '}
      {formatMoment(new Date(gecontroleerdOp))}, {gecontroleerdDoor}
    </>
  );
}

function Next({ verzoek: { verzoekId, inzage } }: VerzoekPageProps) {
  const isTeLezen = inzage !== null && inzage.oordeel === null;
  return (
    <div class="kr-actions">
      {isTeLezen && !inzage.isEigenVoorstel && (
        <a
          class="utrecht-button utrecht-button--primary-action"
          href={`/verzoeken/${verzoekId}/inzage/controle`}
        >
          Nalezen
        </a>
      )}
      <a
        class={`utrecht-button utrecht-button--${isTeLezen ? 'secondary' : 'primary'}-action`}
        href={`/verzoeken/${verzoekId}/inzage`}
      >
        {inzage === null ? 'Samenstellen' : 'Opnieuw samenstellen'}
      </a>
    </div>
  );
}

function Copies({ context, verzoek: { verzoekId } }: VerzoekPageProps) {
  return (
    <>
      <p class="utrecht-paragraph">
        Elke afdruk en elk bestand staat in het verwerkingslog en heeft een eigen kenmerk. Geef het alleen
        langs een weg die veilig is, en bewaar zelf geen kopie.
      </p>
      <div class="kr-actions">
        <form method="post" action={`/verzoeken/${verzoekId}/inzage/afdruk`}>
          <CsrfField token={context.csrf} />
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Bladzijde om af te drukken
          </button>
        </form>
        <form method="post" action={`/verzoeken/${verzoekId}/inzage/bestand`}>
          <CsrfField token={context.csrf} />
          <button type="submit" class="utrecht-button utrecht-button--secondary-action">
            Bestand (JSON)
          </button>
        </form>
      </div>
    </>
  );
}
