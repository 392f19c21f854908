import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { documents, removeDocument } from "../api/casework";
import type { CaseDocument } from "../api/types";
import { useCommand } from "../api/useCommand";
import { day } from "../i18n/format";
import { ActionButton } from "../ui/ActionButton";
import { Load } from "../ui/Load";
import { announce } from "../ui/live";
import { ProblemAlert } from "../ui/ProblemAlert";
import { AddDocument } from "./AddDocument";
import { DocumentLink } from "./DocumentLink";

/** Files of a case: what there is, who may have it, and a place to hand in one more. */
export function Documents({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation("mydata");
  const asked = useQuery(documents(candidateId));
  return (
    <div className="stack">
      <Load of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Paragraph>{t("documents.empty")}</Paragraph>
          ) : (
            <ul className="log">
              {items.map((document) => (
                <Line key={document.id} candidateId={candidateId} document={document} />
              ))}
            </ul>
          )
        }
      </Load>
      <AddDocument candidateId={candidateId} />
    </div>
  );
}

function Line({ candidateId, document }: { candidateId: string; document: CaseDocument }) {
  const { t } = useTranslation("mydata");
  const command = useCommand(
    () => removeDocument(candidateId, document.id),
    () => announce(t("documents.removed")),
  );
  return (
    <li>
      <DocumentLink candidateId={candidateId} document={document} />
      <span className="block">{t(document.forEmployers ? "documents.shared" : "documents.kept")}</span>
      <span className="muted block">
        {t(document.bySelf ? "documents.bySelf" : "documents.byStaff", { date: day(document.at) })}
      </span>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <ActionButton
        variant="tertiary"
        data-size="sm"
        busy={command.busy}
        aria-label={t("documents.removeOne", { what: t(`documents.kind.${document.kind}`) })}
        onClick={() => void command.run(undefined)}
      >
        {t("documents.remove")}
      </ActionButton>
    </li>
  );
}
