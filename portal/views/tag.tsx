import type { ComponentChildren } from 'preact';

/** What a tag says beyond its word: each kind has its own shape besides its colour. */
export type TagKind = 'danger' | 'warning' | 'ok' | 'info' | 'plain';

/** Status as word + shape + colour. */
export function Tag({ kind, children }: { kind: TagKind; children: ComponentChildren }) {
  return (
    <span class={`kr-tag kr-tag--${kind}`}>
      <svg
        class="kr-tag__shape"
        viewBox="0 0 12 12"
        width="12"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        {shapes[kind]}
      </svg>
      {children}
    </span>
  );
}

const shapes = {
  danger: <path d="M6 0.8 11.6 11.2H0.4Z" />,
  warning: <path d="M6 0.4 11.6 6 6 11.6 0.4 6Z" />,
  ok: <circle cx="6" cy="6" r="5" />,
  info: <rect x="1" y="1" width="10" height="10" rx="1.5" />,
  plain: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="2" />,
};
