import { useTranslation } from "react-i18next";
import type { Way } from "../api/types";
import type { Deed, Journey } from "../api/types.journey";
import { Choices, OneOf } from "../forms/Choices";
import { TextArea, TextField } from "../forms/Field";
import type { About } from "../forms/useAttempt";
import { useCode } from "../i18n/codes";
import { type Filled, WITH_DAY } from "./filled";

const KINDS = ["LAERLING", "LAEREKANDIDAT", "PRAKSISBREV"];
const WAYS: Way[] = ["FACE_TO_FACE", "PHONE"];
const ENDS = [
  "BY_AGREEMENT",
  "COMPANY_COULD_NOT_GO_ON",
  "ANOTHER_TRADE",
  "ANOTHER_PLACE",
  "NEEDS_MORE_SUPPORT",
  "HIGHER_EDUCATION",
  "OTHER_WORK",
  "MOVED_AWAY",
  "OTHER",
];
const CLOSES = ["WANTS_NO_MORE_CONTACT", "OTHER"];
const LESSONS = [
  "MORE_SUPPORT",
  "A_FIXED_CONTACT",
  "SHORTER_WAY",
  "ANOTHER_TRADE",
  "A_SMALLER_PLACE",
  "A_LONGER_TRIAL",
  "OTHER_HOURS",
  "IT_WENT_WELL",
];
const CERTIFICATES: Record<string, string[]> = {
  LAERLING: ["FAGBREV", "SVENNEBREV"],
  LAEREKANDIDAT: ["KOMPETANSEBEVIS"],
  PRAKSISBREV: ["PRAKSISBREV"],
  PRAKSIS: ["PRAKSIS_FULLFORT"],
  YFF_PRAKSIS: ["PRAKSIS_FULLFORT"],
};

interface Props {
  deed: Deed;
  journey: Journey;
  filled: Filled;
  onFill: (filled: Filled) => void;
  about: About;
}

/** The fields that belong to one deed. */
export function DeedFields({ deed, journey, filled, onFill, about }: Props) {
  const { t } = useTranslation("journey");
  const code = useCode();
  const set = (change: Partial<Filled>) => onFill({ ...filled, ...change });
  const reasons = deed === "END" ? ENDS : CLOSES;
  return (
    <>
      {WITH_DAY.includes(deed) && (
        <TextField
          id="day"
          type="date"
          narrow
          label={t(deed === "EXTEND" ? "newLastDay" : "day")}
          error={about("day")}
          value={filled.day}
          onChange={(event) => set({ day: event.target.value })}
        />
      )}
      {deed === "CHANGE_KIND" && (
        <>
          <OneOf
            name="kind"
            label={t("newKind")}
            error={about("kind")}
            value={filled.kind || null}
            onChange={(kind) => set({ kind })}
            options={KINDS.filter((one) => one !== journey.kind).map((one) => ({
              value: one,
              label: code("kind", one as "LAERLING"),
            }))}
          />
          <OneOf
            name="agreed"
            label={t("agreed")}
            value={filled.agreed}
            onChange={(agreed) => set({ agreed })}
            options={WAYS.map((one) => ({ value: one, label: t(`way.${one}`) }))}
          />
        </>
      )}
      {(deed === "END" || deed === "CLOSE") && (
        <OneOf
          name="reason"
          label={t("why")}
          error={about("reason")}
          value={filled.reason || null}
          onChange={(reason) => set({ reason })}
          options={reasons.map((one) => ({ value: one, label: t(`reasons.${one}` as never) }))}
        />
      )}
      {deed === "END" && (
        <>
          <Choices
            name="lessons"
            label={t("lessons")}
            description={t("lessonsHint")}
            error={about("lessons")}
            value={filled.lessons}
            onChange={(lessons) => set({ lessons })}
            options={LESSONS.map((one) => ({ value: one, label: t(`lesson.${one}` as never) }))}
          />
          <TextArea
            id="words"
            label={t("words")}
            maxLength={600}
            rows={3}
            value={filled.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        </>
      )}
      {deed === "PASS" && (
        <OneOf
          name="certificate"
          label={t("certificate")}
          error={about("certificate")}
          value={filled.certificate || null}
          onChange={(certificate) => set({ certificate })}
          options={(CERTIFICATES[journey.kind] ?? []).map((one) => ({
            value: one,
            label: t(`certificates.${one}` as never),
          }))}
        />
      )}
    </>
  );
}
