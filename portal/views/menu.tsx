import type { ProfessionalContext } from '../route.js';
import { navigationFor } from './navigation.js';

interface MenuProps {
  context: ProfessionalContext;
  huidig: string | undefined;
}

/** The parts of the system that the roles have, and under it the pages of the part that is open. */
export function Menu({ context, huidig }: MenuProps) {
  const delen = navigationFor(context, huidig);
  const open = delen.find(({ isHuidig }) => isHuidig);
  return (
    <>
      <nav class="kr-nav" aria-label="Hoofdmenu">
        <ul class="kr-width kr-nav__list">
          {delen.map(({ path, label, isHuidig }) => (
            <li key={path}>
              <a
                class="kr-nav__link"
                href={path}
                aria-current={path === huidig ? 'page' : isHuidig ? 'true' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {open !== undefined && open.pages.length > 1 && (
        <nav class="kr-nav kr-nav--part" aria-label={open.label}>
          <ul class="kr-width kr-nav__list">
            {open.pages.map(({ path, label }) => (
              <li key={path}>
                <a class="kr-nav__link" href={path} aria-current={path === huidig ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
