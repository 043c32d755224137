import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { AANWEZIGHEDEN } from '../../domain/overleg/aanwezigheid.js';
import { OVERLEGVORMEN } from '../../domain/overleg/casusoverleg.js';
import { isAanTafel, type Uitnodigingstatus } from '../../domain/overleg/uitnodiging.js';
import type { OverlegWeergave } from '../../store/verrijken/read-verrijking.js';
import { Facts } from '../views/facts.js';
import { Tag } from '../views/tag.js';
import { TableHead } from '../views/table-head.js';
import { formatMoment } from '../words/dates.js';
import { outcomeName } from '../words/outcomes.js';

interface TafelFactsProps {
  overleg: OverlegWeergave;
  /** Under which address an invitation can be withdrawn; nowhere for who does not lead the table. */
  intrekken?: string | null;
}

/** When the overleg is, and who sits around the table. */
export function TafelFacts({ overleg, intrekken = null }: TafelFactsProps) {
  const { op, vorm, locatie, status, partners } = overleg;
  const onbekend = status === 'GEHOUDEN' ? 'niet vastgelegd' : 'nog niet bekend';
  return (
    <>
      <Facts
        facts={[
          ['Wanneer', formatMoment(new Date(op))],
          ['Hoe', OVERLEGVORMEN[vorm]],
          ...(locatie === null ? [] : [['Waar', locatie] as [string, string]]),
          ['Stand', STANDEN[status]],
        ]}
      />
      <table class="utrecht-table utrecht-table--html-table kr-cards">
        <caption class="utrecht-table__caption">Partners rond de tafel ({partners.length})</caption>
        <TableHead
          koppen={[
            'Partner',
            'Uitnodiging',
            'Ziet inhoud',
            'Aanwezig',
            ...(intrekken === null ? [] : ['Wijzigen']),
          ]}
        />
        <tbody>
          {partners.map(({ uitnodigingId, partner, uitnodiging, magInhoud, eerder, aanwezigheid }) => (
            <tr key={uitnodigingId}>
              <td data-kop="Partner">{partnerNaam(partner)}</td>
              <td data-kop="Uitnodiging">
                {uitnodiging === 'VERSTUURD' ? 'wacht op reactie' : outcomeName(uitnodiging)}
                {eerder !== null && <> (voor het verzetten: {outcomeName(eerder)})</>}
              </td>
              <td data-kop="Ziet inhoud">{inhoudWoord(uitnodiging, magInhoud)}</td>
              <td data-kop="Aanwezig">
                {aanwezigheid === null ? onbekend : AANWEZIGHEDEN[aanwezigheid].toLowerCase()}
              </td>
              {intrekken !== null && (
                <td data-kop="Wijzigen">
                  {uitnodiging !== 'INGETROKKEN' && (
                    <a
                      class="utrecht-link"
                      href={`${intrekken}/uitnodigingen/${uitnodigingId}/intrekken`}
                      aria-label={`Uitnodiging van ${partnerNaam(partner)} intrekken`}
                    >
                      Intrekken
                    </a>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function inhoudWoord(uitnodiging: Uitnodigingstatus, magInhoud: boolean): string {
  if (uitnodiging === 'INGETROKKEN') return 'nee, niet meer';
  if (!magInhoud) return 'nee, alleen de kop';
  if (isAanTafel(uitnodiging)) return 'ja';
  return uitnodiging === 'VERSTUURD' ? 'als de partner komt' : 'nee';
}

const STANDEN = {
  GEPLAND: <Tag kind="info">Gepland</Tag>,
  VERZET: <Tag kind="warning">Verzet</Tag>,
  GEHOUDEN: <Tag kind="ok">Gehouden</Tag>,
} as const;
