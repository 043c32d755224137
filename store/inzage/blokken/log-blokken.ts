import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { isVanStrafrecht, summariseInzage } from '../../../domain/verantwoording/inzagelog.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

const DEEL = {
  groepen: [],
  bron: 'Het verwerkingslog',
  grondslag: 'AVG 5 lid 2 (verantwoording)',
  bewaren: 'Ten minste vijf jaar',
} as const;

/** Who looked and for what. That police or OM looked in their criminal role is a part of its own, to be judged. */
export function logBlokken(bron: Inzagebron): Inzageblok[] {
  const toVelden = (regels: Inzagebron['regels']) =>
    summariseInzage(regels).map(({ wie, wat }) => [wie, wat] as const);
  return [
    ...aBlok(bron, {
      ...DEEL,
      sleutel: 'log',
      titel: 'Wie uw gegevens zag, en waarvoor',
      vraagtOordeel: false,
      velden: toVelden(bron.regels.filter((regel) => !isVanStrafrecht(regel))),
    }),
    ...aBlok(bron, {
      ...DEEL,
      sleutel: 'log-strafrecht',
      titel: 'Wat politie en OM in hun strafrechtelijke rol zagen',
      vraagtOordeel: true,
      velden: toVelden(bron.regels.filter(isVanStrafrecht)),
    }),
  ];
}
