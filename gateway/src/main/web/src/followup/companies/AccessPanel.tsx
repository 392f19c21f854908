import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sendLetter } from "../../shared/api/access";
import type { Employer, Letter } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { Users } from "../../shared/company/Users";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";
import { LetterSheet } from "./LetterSheet";

/** Who may act for the company; where nobody can yet, a letter with a code goes to the registered address. */
export function AccessPanel({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  const [letter, setLetter] = useState<Letter | null>(null);
  const command = useCommand((_: "letter", key) => sendLetter(company.id, key), setLetter);
  return (
    <Panel title={t("users.title")}>
      <Users companyId={company.id} />
      <Paragraph>{t("letter.text")}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run("letter")}>
          {t("letter.make")}
        </ActionButton>
      </div>
      {letter && (
        <>
          <Alert data-color="info" role="status">
            {t("letter.once")}
          </Alert>
          <LetterSheet letter={letter} />
        </>
      )}
    </Panel>
  );
}
