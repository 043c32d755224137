import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { Facts } from '../../views/facts.js';
import { outcomeName } from '../../words/outcomes.js';

type Blok = Omit<Inzageblok, 'sleutel' | 'vraagtOordeel'>;

/** One part of what is held: its fields, and below them where they come from and who has them. */
export function BlokFacts({ blok }: { blok: Blok }) {
  return (
    <>
      <dl class="kr-facts">
        {blok.velden.map(({ naam, waarde }, nummer) => (
          <div class="kr-fact" key={`${naam} ${nummer}`}>
            <dt>{naam}</dt>
            <dd>
              <span class="kr-typed">{outcomeName(waarde)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div class="kr-small">
        <Facts
          facts={[
            ['Bron', blok.bron],
            ['Grondslag', blok.grondslag],
            ['Bewaren', blok.bewaren],
            ['Gezien door', blok.gedeeldMet.join(', ')],
          ]}
        />
      </div>
    </>
  );
}
