import { celOf } from '../../domain/toegang/celwijziging.js';
import type { ProfessionalContext } from '../route.js';
import { CsrfField } from '../views/csrf-field.js';
import { Facts } from '../views/facts.js';
import { groepInWords, rolInWords } from './cel-words.js';
import { DifferenceTable } from './difference-table.js';
import { ProposalFrame } from './proposal-frame.js';
import { type GetyptVoorstel, wijzigingOf } from './typed-voorstel.js';

interface PreviewPageProps {
  context: ProfessionalContext;
  getypt: GetyptVoorstel;
}

/** Last step of a proposal: the difference with what is in force, before it is sent. */
export function PreviewPage({ context, getypt }: PreviewPageProps) {
  const { matrix } = context.regels;
  return (
    <ProposalFrame context={context} titel="Klopt dit voorstel?">
      <div class="kr-stack">
        <Facts
          facts={[
            ['Gegevens', groepInWords(matrix, getypt.groep)],
            ['Rol', rolInWords(getypt.rol)],
            ['Waarom', <span class="kr-typed">{getypt.reden}</span>],
          ]}
        />
        <DifferenceTable was={celOf(matrix, getypt)} wordt={wijzigingOf(getypt).wordt} />
        <p class="utrecht-paragraph">
          Na het indienen beslist een privacyofficer. Tot dan geldt wat er nu staat.
        </p>
        <form method="post" action="/toegangsregels/voorstellen/nieuw">
          <CsrfField token={context.csrf} />
          {fieldsOf(getypt).map(([name, value]) => (
            <input type="hidden" key={`${name} ${value}`} name={name} value={value} />
          ))}
          <div class="kr-actions">
            <button
              type="submit"
              name="stap"
              value="indienen"
              class="utrecht-button utrecht-button--primary-action"
            >
              Voorstel indienen
            </button>
            <button
              type="submit"
              name="stap"
              value="aanpassen"
              class="utrecht-button utrecht-button--secondary-action"
            >
              Aanpassen
            </button>
          </div>
        </form>
      </div>
    </ProposalFrame>
  );
}

/** The form once more, as the next step reads it. */
function fieldsOf({ groep, rol, versie, reden, ...acties }: GetyptVoorstel): [name: string, value: string][] {
  return [
    ['groep', groep],
    ['rol', rol],
    ['versie', versie],
    ['reden', reden],
    ...(['lezen', 'schrijven'] as const).flatMap((actie): [string, string][] => [
      ...(acties[actie].mag ? [[actie, 'ja'] as [string, string]] : []),
      ...acties[actie].voorwaarden.map((een): [string, string] => [`${actie}Voorwaarde`, een]),
    ]),
  ];
}
