import { isAfgeschermd } from '../../domain/afgeschermd.js';
import { GESLACHTEN } from '../../domain/persoon.js';
import type { PersoonWeergave } from '../../store/weergave.js';
import { type Fact, Facts } from '../views/facts.js';
import { Masked, MaskedWord } from '../views/masked.js';
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
          [
            'Veilig contact',
            <Masked value={adres}>{(known) => known.contactVeilig ?? 'niet bekend'}</Masked>,
          ],
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

function personaliaFacts({ naam, aliassen, leeftijd, geslacht, geheimAdres, taal }: Personalia): Fact[] {
  return [
    ['Naam', naam ?? 'niet bekend'],
    ['Ook bekend als', aliassen],
    ['Leeftijd', leeftijd === 'onbekend' ? 'niet bekend' : `${leeftijd} jaar`],
    ['Geslacht', GESLACHTEN[geslacht]],
    ['Adres geheim', geheimAdres === 'ja' ? 'ja, noem het nergens' : ''],
    ['Taal', taal],
  ];
}
