import { dagErbij } from './amsterdam.js';

/**
 * The public holidays of article 3 of the Algemene termijnenwet, with Good Friday, by day.
 * King's Day falls on Saturday 26 April when the 27th is a Sunday.
 */
export function feestdagenIn(jaar: number): ReadonlySet<string> {
  const pasen = eersteDagVanPasen(jaar);
  const koningsdag = new Date(Date.UTC(jaar, 3, 27)).getUTCDay() === 0 ? 26 : 27;
  return new Set([
    `${jaar}-01-01`,
    dagErbij(pasen, -2),
    dagErbij(pasen, 1),
    `${jaar}-04-${koningsdag}`,
    `${jaar}-05-05`,
    dagErbij(pasen, 39),
    dagErbij(pasen, 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ]);
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function eersteDagVanPasen(jaar: number): string {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const schrikkel = Math.floor(eeuw / 4);
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * a + eeuw - schrikkel - correctie + 15) % 30;
  const weekdag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * epacta + 22 * weekdag) / 451);
  const som = epacta + weekdag - 7 * m + 114;
  return new Date(Date.UTC(jaar, Math.floor(som / 31) - 1, (som % 31) + 1)).toISOString().slice(0, 10);
}
