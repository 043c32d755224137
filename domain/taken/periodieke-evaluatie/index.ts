import { begeleiderAanstellen } from './begeleider-aanstellen.js';
import { niveauEvalueren } from './niveau-evalueren.js';
import { niveauLeerpuntenVaststellen } from './niveau-leerpunten-vaststellen.js';
import { prioriteitAfwegen } from './prioriteit-afwegen.js';

/** The tasks of `periodieke-evaluatie`: A5.2 above the casus. */
export const periodiekeEvaluatieTaken = [
  prioriteitAfwegen,
  begeleiderAanstellen,
  niveauEvalueren,
  niveauLeerpuntenVaststellen,
] as const;
