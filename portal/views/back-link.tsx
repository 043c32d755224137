import type { ComponentChildren } from 'preact';

/** The way back to where this page was opened, above its heading. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <p class="kr-back">
      <a class="utrecht-link" href={href}>
        {children}
      </a>
    </p>
  );
}
