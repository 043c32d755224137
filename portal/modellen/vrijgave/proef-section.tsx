import { BEWERKBAAR } from '../../../domain/modellen/modelwijziging.js';
import type { Proefvoortgang } from '../../../domain/modellen/proefdraai.js';
import type { Proefdraai } from '../../../store/modellen/proefdraai.js';
import type { Modelwijziging } from '../../../store/modellen/read-modelwijzigingen.js';
import type { ProfessionalContext } from '../../route.js';
import { CsrfField } from '../../views/csrf-field.js';
import { Section } from '../../views/section.js';
import { Voortgang, type Voortgangbericht } from '../../views/voortgang.js';
import { formatMoment } from '../../words/dates.js';
import { ProefResultaat } from './proef-resultaat.js';
import { vrijgavePath } from './vrijgave-path.js';

interface ProefSectionProps {
  context: ProfessionalContext;
  wijziging: Modelwijziging;
  proefdraai: Proefdraai | null;
}

/** The last proefdraai: how far it is, or what it found; and the button that begins one. */
export function ProefSection({ context, wijziging, proefdraai }: ProefSectionProps) {
  const { hash, status, wijzigingId } = wijziging;
  const magBeginnen =
    BEWERKBAAR.includes(status) &&
    proefdraai?.stand !== 'LOOPT' &&
    context.regels.roleMay(context.betrokkene, 'modellen:schrijven');
  return (
    <Section id="proefdraai" titel="Proefdraai">
      <p class="utrecht-paragraph">
        De scenario’s van het referentiemodel worden gespeeld van melding tot evaluatie en afsluiting: eerst
        met de modellen die nu lopen, dan met die van deze wijziging. Dat gebeurt in een systeem dat daarna
        wordt weggegooid, met een eigen klok, die anderhalf jaar verder gaat. Er verandert niets aan echte
        casussen en niemand krijgt bericht.
      </p>
      {proefdraai === null && <p class="kr-empty">Deze wijziging heeft nog niet proefgedraaid.</p>}
      {proefdraai?.stand === 'LOOPT' && <Loopt {...{ wijzigingId, proefdraai }} />}
      {proefdraai?.stand === 'AFGEBROKEN' && (
        <p class="kr-notice kr-notice--warning">
          De proefdraai van {formatMoment(new Date(proefdraai.gestartOp))} is afgebroken voor hij klaar was.
          Begin opnieuw.
        </p>
      )}
      {proefdraai !== null && proefdraai.resultaat !== null && (
        <>
          <p class="kr-soft">
            Gedraaid {formatMoment(new Date(proefdraai.gestartOp))}, door {proefdraai.gestartDoor}
            {duurInWords(proefdraai)}.
          </p>
          {proefdraai.hash !== hash && (
            <p class="kr-notice kr-notice--warning">
              De wijziging is daarna veranderd. Dit gaat over een eerdere versie; laat haar opnieuw
              proefdraaien.
            </p>
          )}
          <ProefResultaat wijziging={wijziging} resultaat={proefdraai.resultaat} />
        </>
      )}
      {magBeginnen && (
        <form method="post" action={`${vrijgavePath(wijzigingId)}/proef`}>
          <CsrfField token={context.csrf} />
          <div class="kr-actions">
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">
              {proefdraai === null ? 'Proefdraaien' : 'Opnieuw proefdraaien'}
            </button>
          </div>
        </form>
      )}
    </Section>
  );
}

/** How long it took; nothing for one that never ended. */
function duurInWords({ gestartOp, afgerondOp }: Proefdraai): string {
  if (afgerondOp === null) return '';
  const minuten = Math.round((Date.parse(afgerondOp) - Date.parse(gestartOp)) / 60_000);
  return minuten < 1
    ? ', in minder dan een minuut'
    : `, in ${minuten} ${minuten === 1 ? 'minuut' : 'minuten'}`;
}

const STAPPEN: Readonly<Record<Proefvoortgang['stap'], string>> = {
  CONTROLES: 'de modellen worden gecontroleerd',
  LOPEND: 'de scenario’s worden gespeeld met de modellen die nu lopen',
  CONCEPT: 'de scenario’s worden gespeeld met de modellen van deze wijziging',
};

/** How far a proefdraai is; done as well when there is none. */
export function proefvoortgang(proefdraai: Proefdraai | null): Voortgangbericht {
  const { stap, gedaan, totaal } = proefdraai?.voortgang ?? { stap: 'CONTROLES', gedaan: 0, totaal: 0 };
  return {
    tekst: `${STAPPEN[stap]}, ${gedaan} van ${totaal}`,
    gedaan,
    totaal,
    isKlaar: proefdraai?.stand !== 'LOOPT',
  };
}

function Loopt({ wijzigingId, proefdraai }: { wijzigingId: string; proefdraai: Proefdraai }) {
  const { tekst, gedaan, totaal } = proefvoortgang(proefdraai);
  return (
    <>
      <Voortgang {...{ tekst, gedaan, totaal }} stand={`${vrijgavePath(wijzigingId)}/stand.json`} />
      <p class="utrecht-paragraph">
        Dit duurt een paar minuten, op een drukke machine tien of meer; na een half uur stopt het. U kunt
        weggaan en later terugkomen.{' '}
        <a class="utrecht-link" href={vrijgavePath(wijzigingId)}>
          Kijk hoe ver het is
        </a>
      </p>
    </>
  );
}
