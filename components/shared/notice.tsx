import type { ComponentChildren } from 'preact';

/** A calm box that says how things stand and what to do. `alert` is read out at once. */
export const Notice = ({ alert = false, children }: { alert?: boolean; children: ComponentChildren }) => (
  <div class="notice" {...(alert && { role: 'alert' })}>
    {children}
  </div>
);
