import { Card, Heading, Tag } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import type { MatchState } from "../api/types";
import { useCode } from "../i18n/codes";

/** A box with a heading of its own. */
export function Panel({ title, children, tone }: { title?: string; children: ReactNode; tone?: "accent" | "brand" }) {
  return (
    <Card className="panel" data-color={tone} variant={tone ? "tinted" : "default"}>
      {title && (
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
      )}
      {children}
    </Card>
  );
}

/** Says there is nothing, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      {children}
    </div>
  );
}

const COLOURS: Partial<Record<MatchState, "success" | "warning" | "info" | "danger">> = {
  PROPOSED: "info",
  PRESENTED: "info",
  INTERESTED: "success",
  INTERVIEW: "success",
  TRIAL: "success",
  OFFERED: "success",
  OFFER_ACCEPTED: "success",
  CONTRACT_SENT: "success",
  CONTRACT_APPROVED: "success",
  EXPIRED: "warning",
  EMPLOYER_SILENT: "warning",
};

export function StateTag({ state }: { state: MatchState }) {
  const code = useCode();
  return <Tag data-color={COLOURS[state] ?? "neutral"}>{code("state", state)}</Tag>;
}

/** Words next to each other that wrap, as a list. */
export function Words({ of }: { of: string[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="words">
      {of.map((word) => (
        <li key={word}>
          <Tag data-color="neutral">{word}</Tag>
        </li>
      ))}
    </ul>
  );
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
