import { DownloadIcon } from "@navikt/aksel-icons";
import { useTranslation } from "react-i18next";
import { documentAddress } from "../api/casework";
import type { CaseDocument } from "../api/types";
import { number } from "../i18n/format";

const KILO = 1024;

/** @param match the employer's match, when an employer downloads */
export function DocumentLink({
  candidateId,
  document,
  match,
}: {
  candidateId: string;
  document: CaseDocument;
  match?: string;
}) {
  const { t } = useTranslation("mydata");
  return (
    <a className="ds-link" href={documentAddress(candidateId, document.id, match)} download>
      <DownloadIcon aria-hidden /> {t(`documents.kind.${document.kind}`)} ({document.type},{" "}
      {number(Math.max(1, document.size / KILO))} kB)
    </a>
  );
}
