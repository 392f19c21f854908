import { Button, List, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import { moment } from "../../shared/i18n/format";

/** Shown once, and made to be printed and handed over: no name on it, in case it is lost. */
export function PaperCode({ person, code, expiresAt }: { person: Candidate; code: string; expiresAt: string }) {
  const { t } = useTranslation("followup");
  return (
    <>
      <Paragraph>{t("code.give", { name: person.firstName })}</Paragraph>
      <div className="paper">
        <p>{t("code.paperTitle")}</p>
        <p className="paper-code">{code}</p>
        <List.Ordered>
          <List.Item>{t("code.one", { address: window.location.host })}</List.Item>
          <List.Item>{t("code.two")}</List.Item>
          <List.Item>{t("code.three")}</List.Item>
        </List.Ordered>
        <p>{t("code.expires", { date: moment(expiresAt) })}</p>
      </div>
      <div className="actions no-print">
        <Button onClick={() => window.print()}>{t("code.print")}</Button>
      </div>
      <Paragraph className="no-print">{t("code.once")}</Paragraph>
    </>
  );
}
