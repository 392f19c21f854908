import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { opening } from "../api/employers";
import { history } from "../api/postings";
import type { Opening } from "../api/types";
import { clock } from "../i18n/format";

interface Props {
  id: string;
  onTheirs: (theirs: Opening) => void;
  onMine: (theirs: Opening) => void;
}

/** Two people wrote at once: who it was and when, and the choice between theirs and one's own. */
export function SomebodyElse({ id, onTheirs, onMine }: Props) {
  const { t } = useTranslation("opening");
  const { data: theirs } = useQuery({ ...opening(id), staleTime: 0 });
  const told = useQuery({ ...history({ id, version: theirs?.version ?? 0 }), enabled: Boolean(theirs) });
  const last = told.data?.items[0];
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {last
          ? t("conflict.who", { name: last.by ?? t(`history.who.${last.who}`), time: clock(last.at) })
          : t("conflict.somebody")}
      </Heading>
      <Paragraph>{t("conflict.text")}</Paragraph>
      {theirs && (
        <div className="actions">
          <Button variant="secondary" onClick={() => onTheirs(theirs)}>
            {t("conflict.theirs")}
          </Button>
          <Button variant="secondary" onClick={() => onMine(theirs)}>
            {t("conflict.mine")}
          </Button>
        </div>
      )}
    </Alert>
  );
}
