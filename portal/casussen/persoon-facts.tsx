import { GESLACHTEN } from '../../domain/persoon.js';
import type { PersoonWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { outcomeName } from '../words/outcomes.js';

/** One person of the casus; what may not be seen but may be known to exist says so. */
export function PersoonFacts({ persoon: { personalia, adres, kenmerken } }: { persoon: PersoonWeergave }) {
  return (
    <>
      <Masked value={personalia}>
        {(known) => (
          <Facts
            facts={[
              ['Naam', known.naam ?? 'niet bekend'],
              ['Ook bekend als', known.aliassen],
              ['Leeftijd', known.leeftijd === 'onbekend' ? 'niet bekend' : `${known.leeftijd} jaar`],
              ['Geslacht', GESLACHTEN[known.geslacht]],
              ['Adres geheim', known.geheimAdres === 'ja' ? 'ja, noem het nergens' : ''],
              ['Taal', known.taal],
            ]}
          />
        )}
      </Masked>
      <Facts
        facts={[
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
