import type { Rol } from '../../domain/keten/rollen.js';
import type { Handeling } from '../../domain/toegang/toegang.js';
import type { MatrixGroep } from '../../domain/toegang/toegang-matrix.js';
import type { Toegangsregelsweergave } from '../../store/toegangsregels/read-toegangsregels.js';
import type { ProfessionalContext } from '../route.js';
import { Page } from '../views/page.js';
import { cellInWords, roleGrounds } from '../words/access-rules.js';
import { formatMoment } from '../words/dates.js';
import { rolInWords } from './cel-words.js';
import { VersiesSection } from './versies-section.js';
import { VoorstellenSection } from './voorstellen-section.js';

interface ToegangsregelsPageProps {
  context: ProfessionalContext;
  regels: Toegangsregelsweergave;
}

/** One version of the access rules in plain words: group by group who may read and write, under which conditions. */
export function ToegangsregelsPage({ context, regels }: ToegangsregelsPageProps) {
  const { versie, sinds, vanKracht, matrix, versies, voorstel, open, afgewezen } = regels;
  const may = (handeling: Handeling) => context.regels.roleMay(context.betrokkene, handeling);
  return (
    <Page titel={`Toegangsregels, versie ${versie}`} context={context} huidig="/toegangsregels">
      <div class="kr-stack">
        <p class="kr-lead">
          {vanKracht ? 'Deze versie is van kracht' : 'Deze versie is niet meer van kracht; zij gold'} sinds{' '}
          {formatMoment(new Date(sinds))}
          {voorstel === null
            ? ' en kwam met het product.'
            : `, op voorstel van ${voorstel.voorgesteldDoor}, goedgekeurd door ${voorstel.beslistDoor ?? ''}.`}
        </p>
        <p class="utrecht-paragraph">
          Wat hier niet staat, mag niet. Bovendien moet iemand bij de casus horen en een doel hebben dat bij
          de rol past; een casus waar iemand niet bij hoort, bestaat voor die persoon niet.
        </p>
        {vanKracht && may('toegangsregels:schrijven') && (
          <p>
            <a class="utrecht-button utrecht-button--primary-action" href="/toegangsregels/voorstellen/nieuw">
              Wijziging voorstellen
            </a>
          </p>
        )}
        {vanKracht && (
          <VoorstellenSection matrix={matrix} open={open} magBesluiten={may('toegangsbesluit:schrijven')} />
        )}
        {matrix.groepen.map((groep) => (
          <GroepTable key={groep.groep} groep={groep} rollen={matrix.rollen} />
        ))}
        <VersiesSection matrix={matrix} versies={versies} afgewezen={afgewezen} />
      </div>
    </Page>
  );
}

function GroepTable({
  groep: { naam, klasse, cellen },
  rollen,
}: {
  groep: MatrixGroep;
  rollen: Toegangsregelsweergave['matrix']['rollen'];
}) {
  return (
    <table class="utrecht-table utrecht-table--html-table kr-cards">
      <caption class="utrecht-table__caption">
        {naam} (klasse {klasse.join(', ')})
      </caption>
      <thead>
        <tr>
          <th scope="col">Rol</th>
          <th scope="col">Lezen</th>
          <th scope="col">Schrijven</th>
          <th scope="col">Grondslag</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(rollen) as Rol[])
          .filter((rol) => cellen[rol] !== undefined)
          .map((rol) => (
            <tr key={rol}>
              <td data-kop="Rol">{rolInWords(rol)}</td>
              <td data-kop="Lezen">{cellInWords(cellen[rol]?.lezen)}</td>
              <td data-kop="Schrijven">{cellInWords(cellen[rol]?.schrijven)}</td>
              <td data-kop="Grondslag">{roleGrounds[rollen[rol]?.grondslag ?? ''] ?? ''}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
