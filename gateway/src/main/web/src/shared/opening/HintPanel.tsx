import { Alert, Heading, List, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { hints } from "../api/postings";
import type { Opening } from "../api/types";

/** When few fit a place: what in it keeps people away. Says nothing when enough do. */
export function HintPanel({ opening }: { opening: Opening }) {
  const { t } = useTranslation("opening");
  const { data } = useQuery({ ...hints(opening), enabled: opening.status === "PUBLISHED" });
  if (!data?.fits) return null;
  if (data.fits === "SOME") return <p>{t("fits.SOME")}</p>;
  return (
    <Alert data-color="info">
      <Heading level={3} data-size="2xs">
        {t(`fits.${data.fits}`)}
      </Heading>
      {data.advice.length > 0 && (
        <>
          <Paragraph>{t("fits.more")}</Paragraph>
          <List.Unordered>
            {data.advice.map((one) => (
              <List.Item key={one}>{t(`fits.advice.${one as "OFFER_SUPPORT"}`)}</List.Item>
            ))}
          </List.Unordered>
        </>
      )}
    </Alert>
  );
}
