import { voorzetVan } from '../../domain/dossiervorming/voorzet.js';
import { ONBEKEND_VERBLIJF } from '../../domain/persoon/verblijf.js';
import { type Afschermbaar, isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { FormValues } from '../formulier/form-schema.js';
import { isAanTafel } from '../../domain/overleg/uitnodiging.js';
import type { TaskPageModel } from './read-task-page.js';

/** What the dossier half of a task begins with, when nothing was saved yet. */
export function prefillOf(model: TaskPageModel): FormValues {
  switch (model.task.taak) {
    case 'dossier-vormen':
      return dossiervoorzet(model);
    case 'weging-voorbereiden':
      return verblijfVan(model);
    case 'overleg-openen':
      return wieKomt(model);
    case 'actie-uitvoeren':
      return geplandeInterventie(model);
    default:
      return {};
  }
}

/** What the melding said of the eleven points, as far as this person may see it. */
function dossiervoorzet({ dossier }: TaskPageModel): FormValues {
  const [melding] = dossier?.meldingen ?? [];
  const [persoon] = dossier?.personen ?? [];
  const zichtbaar = <T extends object>(deel: Afschermbaar<T> | undefined) =>
    deel === undefined || isAfgeschermd(deel) ? undefined : deel;
  const kern = zichtbaar(melding?.kern);
  const melder = zichtbaar(melding?.melder);
  return voorzetVan({
    ...(kern === undefined ? {} : { kern }),
    ...(melder === undefined ? {} : { melder }),
    persoon: { ...zichtbaar(persoon?.personalia), ...zichtbaar(persoon?.adres) },
  });
}

/** A line for each person, with what is known of the stay; what this person may not see stays as it is in the dossier. */
function verblijfVan({ dossier }: TaskPageModel): FormValues {
  const personen = dossier?.personen ?? [];
  const verblijfLijst = personen.map(({ kenmerken }, index) => ({
    persoon: index + 1,
    ...((isAfgeschermd(kenmerken) ? undefined : kenmerken.verblijf) ?? ONBEKEND_VERBLIJF),
  }));
  return personen.length === 0 ? {} : { verblijfLijst };
}

/** The partners that come, each with its own line. */
function wieKomt({ dossier }: TaskPageModel): FormValues {
  const partners = dossier?.verrijking.overleg?.partners ?? [];
  const komen = partners.filter(({ uitnodiging, magInhoud }) => magInhoud && isAanTafel(uitnodiging));
  return komen.length === 0 ? {} : { aanwezigen: komen.map(({ partner }) => ({ partner })) };
}

/** The intervention that the plan chose; the holder says what it was in the end. */
function geplandeInterventie({ dossier }: TaskPageModel): FormValues {
  const interventie = dossier?.actie?.tekst.interventie;
  return interventie === undefined ? {} : { interventie };
}
