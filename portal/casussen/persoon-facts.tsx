import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { GESLACHTEN } from '../../domain/persoon/persoon.js';
import type { PersoonWeergave } from '../../store/weergave.js';
import { type Fact, Facts } from '../views/facts.js';
import { Masked, MaskedWord } from '../views/masked.js';
import { formatDate } from '../words/dates.js';
import { outcomeName } from '../words/outcomes.js';

/** One person of the casus; what may not be seen but may be known to exist says so. */
export function PersoonFacts({ persoon: { personalia, adres, kenmerken } }: { persoon: PersoonWeergave }) {
  return (
    <>
      <Facts
        facts={[
          ...(isAfgeschermd(personalia)
            ? [['Personalia', <MaskedWord />] as const]
            : personaliaFacts(personalia)),
          [
            'Adres',
            <Masked value={adres}>
              {(known) => [known.adres, known.woonplaats].filter(Boolean).join(', ') || 'niet bekend'}
            </Masked>,
          ],
          ['Veilig contact', <Masked value={adres}>{contactFact}</Masked>],
          [
            'Bijzondere kenmerken',
            <Masked value={kenmerken}>
              {(known) =>
                `Licht verstandelijke beperking: ${outcomeName(known.lvb)}. Psychische problemen: ${outcomeName(known.psychisch)}. Verslaving: ${outcomeName(known.verslaving)}. Zwanger: ${outcomeName(known.zwanger)}.`
              }
            </Masked>,
          ],
        ]}
      />
    </>
  );
}

type Personalia = Exclude<PersoonWeergave['personalia'], { afgeschermd: true }>;
type Adres = Exclude<PersoonWeergave['adres'], { afgeschermd: true }>;

function personaliaFacts(personalia: Personalia): Fact[] {
  const { naam, aliassen, geboortedatum, geslacht, geheimAdres, taal } = personalia;
  return [
    ['Naam', naam ?? 'niet bekend'],
    ['Ook bekend als', aliassen],
    ['Geboortedatum', geboortedatum === undefined ? '' : formatDate(new Date(geboortedatum))],
    ['Leeftijd', leeftijdFact(personalia)],
    ['Geslacht', GESLACHTEN[geslacht]],
    ['Adres geheim', geheimAdres === 'ja' ? 'ja, noem het nergens' : ''],
    ['Taal', taal],
  ];
}

/** Who knows the date of birth need not be told that the age is not known. */
function leeftijdFact({ geboortedatum, leeftijd }: Personalia): string {
  if (leeftijd !== 'onbekend') return `${leeftijd} jaar`;
  return geboortedatum === undefined ? 'niet bekend' : '';
}

/** A number stands with the rule for safe contact, so that nobody reads one without the other. */
function contactFact({ contactVeilig, telefoon }: Adres): string {
  const regels = [contactVeilig, telefoon === undefined ? undefined : `Telefoon: ${telefoon}`];
  return regels.filter(Boolean).join('. ') || 'niet bekend';
}
