import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { BackLink } from "../shared/ui/BackLink";
import { Load } from "../shared/ui/Load";
import { Page } from "../shared/ui/Page";
import { kindOf } from "./api";
import { Earlier } from "./Earlier";
import { FromNav } from "./FromNav";
import type { Kind } from "./types";
import { Upload } from "./Upload";
import { Wanted } from "./Wanted";

/** One kind of import: which columns it knows, a place for the file, and what one has brought in before. */
export function KindPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation("imports");
  const asked = useQuery(kindOf(kind));
  const back = <BackLink to="/import/$">{t("back")}</BackLink>;
  return (
    <Page title={t(`kinds.${kind}.title`)} lead={t(`kinds.${kind}.text`)} above={back} wide>
      <Load of={asked}>
        {({ columns, imports }) => (
          <>
            {kind === "ads" && <FromNav />}
            <Upload kind={kind} />
            <Wanted columns={columns} />
            <Earlier imports={imports} />
          </>
        )}
      </Load>
    </Page>
  );
}
