/** A code, e-mail address or file name: left-to-right whatever surrounds it. */
export function Code({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="code">
      {children}
    </bdi>
  );
}
