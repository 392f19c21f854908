import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { listed } from "../i18n/format";
import { Facts } from "../ui/Facts";

interface Props {
  reason: string | null;
  lessons: string[];
  words: string | null;
}

/** Why a journey ended and what may help next time, as staff and the young person read it; the preview is this too. */
export function Learnt({ reason, lessons, words }: Props) {
  const { t } = useTranslation("journey");
  const named = lessons.map((one) => t(`lesson.${one}` as never));
  return (
    <>
      <Facts
        of={[
          reason && [t("reason"), t(`reasons.${reason}` as never)],
          named.length > 0 && [t("learnt"), listed(named)],
        ]}
      />
      {words && <Paragraph className="own-words">«{words}»</Paragraph>}
    </>
  );
}
