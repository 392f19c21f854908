import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

let firstPage = true;

interface Props {
  title: string;
  /** What stands above the heading, e.g. a link back. */
  above?: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** Every screen: one h1 that takes the focus when the address changes, and the title of the window. */
export function Page({ title, above, lead, wide, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t("service")}`;
  }, [title, t]);
  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={wide ? "page page-wide" : "page"}>
      {above}
      <Heading level={1} data-size="lg" tabIndex={-1} ref={heading} className="page-title">
        {title}
      </Heading>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
