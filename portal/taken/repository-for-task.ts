import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import type { Repository } from '../../store/repository.js';
import type { ProfessionalContext } from '../route.js';

/** The repository for work on a task: the task says for which purpose data are used (D11.5). */
export function repositoryForTask(
  { deps, betrokkene, traceId }: ProfessionalContext,
  taak: TaakNaam,
): Repository {
  return deps.store.repositoryFor(betrokkene, { doel: taakOf(taak).doel, traceId });
}
