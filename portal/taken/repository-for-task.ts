import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { Repository } from '../../store/repository.js';
import type { ProfessionalContext } from '../route.js';

/**
 * The repository for work on a task: the task says for which purpose data are used (D11.5). A task without a casus has
 * the purpose of who does it: it is offered to several roles.
 */
export function repositoryForTask(
  { deps, betrokkene, traceId, doel: eigenDoel }: ProfessionalContext,
  taak: TaakNaam,
): Repository {
  const { fase, doel } = taakOf(taak);
  return deps.store.repositoryFor(betrokkene, { doel: fase === null ? eigenDoel : doel, traceId });
}
