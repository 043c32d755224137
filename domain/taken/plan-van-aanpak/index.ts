import { planOpstellen } from './plan-opstellen.js';
import { planVaststellen } from './plan-vaststellen.js';

/** The tasks of `plan-van-aanpak`: A3.4. */
export const planVanAanpakTaken = [planOpstellen, planVaststellen] as const;
