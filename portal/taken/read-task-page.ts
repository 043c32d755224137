import { catalogusveldenVan } from '../../domain/catalogus/taakvelden.js';
import type { Fase } from '../../domain/casus/fase.js';
import { activiteitOf, type Activiteit } from '../../domain/taak/activiteit.js';
import type { Ketenzaak } from '../../domain/taak/ketenzaak.js';
import { type Taak, type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { TweedeAdvies } from '../../domain/weging/tweede-weging.js';
import type { Advies } from '../../domain/weging/weging.js';
import type { Bevinding } from '../../store/dossiervorming/read-dossierpunten.js';
import type { VoorvalWeergave } from '../../store/voorval/read-voorvallen.js';
import type { Repository } from '../../store/repository.js';
import type { Planteruggave } from '../../store/plan/read-planteruggave.js';
import type { TweedeWegingWeergave } from '../../store/tweede-weging/read-tweede-wegingen.js';
import type { VerrijkingWeergave } from '../../store/verrijken/read-verrijking.js';
import type {
  ActieWeergave,
  CasusOverzicht,
  ConceptplanWeergave,
  MatchWeergave,
  MeldingWeergave,
  PersoonWeergave,
  WegingWeergave,
} from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { type Format, readFormat } from './task-format.js';
import { offerCatalogus } from './catalogus-form.js';
import { currentAdvices } from './current-advices.js';
import { offerBegeleiders } from './evaluatie-form.js';
import { repositoryForTask } from './repository-for-task.js';
import type { Form } from '../formulier/form-schema.js';
import { readRunningForms, readTaskForms, type TaskForms } from './task-forms.js';
import type { VisibleTask } from './visible-task.js';

/** The read model of the task page, without the values of the form. */
export interface TaskPageModel {
  task: VisibleTask;
  taak: Taak;
  activiteit: Activiteit | undefined;
  forms: TaskForms;
  /** Null for a task without a casus. */
  dossier: CasusDossier | null;
  /** What a task without a casus is about; null for one of a casus. */
  ketenzaak: KetenzaakDossier | null;
  /** Partners that do not work in the municipality of the casus, for a task that chooses who comes. */
  buitenWerkgebied: readonly string[];
  /** A help text of the catalogue; null for a task without one. */
  format: Format | null;
  /** Only of the task that decides on them. */
  adviezen: readonly (Advies | TweedeAdvies)[];
}

/** What stands beside a task without a casus: what it is about, and what was written before. */
export interface KetenzaakDossier {
  zaak: Ketenzaak;
  eerder: { taak: TaakNaam; form: Form; inhoud: Record<string, unknown> }[];
}

/** The dossier beside a task of a casus. */
export interface CasusDossier {
  casus: CasusOverzicht;
  meldingen: MeldingWeergave[];
  personen: PersoonWeergave[];
  wegingen: WegingWeergave[];
  /** Existing dossiers that the melding may be about; none for who does not judge that. */
  matches: MatchWeergave[];
  verrijking: VerrijkingWeergave;
  tweedeWegingen: TweedeWegingWeergave[];
  /** What a task about an action is about; null for other tasks. */
  actie: ActieWeergave | null;
  /** All actions, for a task about how they go. */
  acties: ActieWeergave[];
  /** The plan that waits to be adopted, for the task that does so. */
  conceptplan: ConceptplanWeergave | null;
  /** Why the plan came back to who writes it; null when it did not. */
  planteruggave: Planteruggave | null;
  /** What was reported beside the main line; none for who may not read it. */
  voorvallen: VoorvalWeergave[];
  /** What the meldpunt found out (A2.2); null before, and for who may not read the melding. */
  bevinding: Bevinding | null;
}

export async function readTaskPage(context: ProfessionalContext, task: VisibleTask): Promise<TaskPageModel> {
  const repository = repositoryForTask(context, task.taak);
  const taak = taakOf(task.taak);
  const { casusId, zaakId } = task.zaak;
  const [forms, dossier, ketenzaak, buitenWerkgebied] = await Promise.all([
    readTaskForms(context, task),
    casusId
      ? readDossier(repository, {
          casusId,
          taak,
          variables: task.variables,
          leestVoorvallen: context.regels.roleMay(context.betrokkene, 'voorvallen:lezen'),
        })
      : null,
    zaakId ? readKetenzaak(context, { zaakId, taak: task.taak }) : null,
    casusId && isPartnerkeuze(task.taak) ? repository.readBuitenWerkgebied(casusId) : [],
  ]);
  return {
    task,
    taak,
    activiteit: activiteitOf(activiteitCode(taak, dossier?.casus.fase)),
    forms: await offerCatalogus(repository, {
      taak: task.taak,
      forms: { ...forms, dossier: offerBegeleiders(forms.dossier, ketenzaak?.zaak ?? null) },
      buitenWerkgebied,
    }),
    dossier,
    ketenzaak,
    buitenWerkgebied,
    format: await readFormat(repository, task.taak, context.deps.clock.now()),
    adviezen: advicesFor(task.taak, dossier),
  };
}

/** A step that two activities share belongs to the one of the phase that the casus is in. */
function activiteitCode({ activiteit, activiteitInFase }: Taak, fase: Fase | undefined): string {
  return (fase === undefined ? undefined : activiteitInFase?.[fase]) ?? activiteit;
}

/** Beside a task that decides: what the tables advised on the version that is being made. */
function advicesFor(taak: TaakNaam, dossier: CasusDossier | null): TaskPageModel['adviezen'] {
  if (taak === 'weging-vaststellen') return currentAdvices(dossier?.wegingen ?? []);
  if (taak === 'tweede-weging-vaststellen') return currentAdvices(dossier?.tweedeWegingen ?? []);
  return [];
}

async function readKetenzaak(
  context: ProfessionalContext,
  sleutel: { zaakId: string; taak: TaakNaam },
): Promise<KetenzaakDossier> {
  const { zaak, eerder } = await repositoryForTask(context, sleutel.taak).readKetenzaak(sleutel);
  return {
    zaak,
    eerder: await Promise.all(
      eerder.map(async ({ taak, inhoud }) => ({
        taak,
        inhoud,
        form: (await readRunningForms(context, taak)).dossier,
      })),
    ),
  };
}

const OVER_ACTIES: readonly string[] = ['voortgang-bespreken', 'afronden'];

async function readDossier(
  repository: Repository,
  {
    casusId,
    taak,
    variables,
    leestVoorvallen,
  }: { casusId: string; taak: Taak; variables: VisibleTask['variables']; leestVoorvallen: boolean },
): Promise<CasusDossier> {
  const [
    casus,
    meldingen,
    personen,
    wegingen,
    matches,
    verrijking,
    tweedeWegingen,
    acties,
    conceptplan,
    planteruggave,
    voorvallen,
    punten,
  ] = await Promise.all([
    repository.readCasus(casusId),
    repository.readMeldingen(casusId),
    repository.readPersonen(casusId),
    repository.readWegingen(casusId),
    repository.readMatches(casusId),
    repository.readVerrijking(casusId),
    repository.readTweedeWegingen(casusId),
    taak.onderwerp === 'actie' || OVER_ACTIES.includes(taak.naam) ? repository.listActies(casusId) : [],
    taak.naam === 'plan-vaststellen' ? repository.readConceptplan(casusId) : null,
    taak.naam === 'plan-opstellen' ? repository.readPlanteruggave(casusId) : null,
    leestVoorvallen ? repository.readVoorvallen(casusId) : [],
    repository.readDossierpunten(casusId),
  ]);
  const actie = acties.find(({ actieId }) => actieId === variables['actieId']) ?? null;
  return {
    casus,
    meldingen,
    personen,
    wegingen,
    matches,
    verrijking,
    tweedeWegingen,
    actie,
    acties: taak.onderwerp === 'actie' ? [] : acties,
    conceptplan,
    planteruggave,
    voorvallen,
    bevinding: punten?.bevinding ?? null,
  };
}

/** Whether procesregie chooses in this task which partners come to the table. */
function isPartnerkeuze(taak: TaakNaam): boolean {
  if (taakOf(taak).rol !== 'R03') return false;
  return catalogusveldenVan(taak).some(([, bron]) => 'partners' in bron && bron.partners === 'uitnodigbaar');
}
