package vn.tangthu.bench.stock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** One of the dossiers of the stock: the older ones lie in the archive, the youngest are still open. */
record StockedDossier(int number, int of, Place place) {
    private static final String[] THEMES = {
        "Quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh",
        "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
        "Kiểm tra tiêu chuẩn, đo lường, chất lượng hàng hóa",
        "Công tác thi đua, khen thưởng",
        "Tuyển dụng, nâng lương công chức, viên chức",
        "Giải quyết kiến nghị của tổ chức và công dân",
        "Xây dựng và thực hiện dự toán ngân sách",
        "Chuyển đổi số và an toàn thông tin"
    };
    private static final Instant BEGINNING = Instant.parse("2016-01-04T01:00:00Z");
    private static final Duration SPAN = Duration.ofDays(10 * 365);

    /** Where it was opened. */
    record Place(UUID agency, String agencyCode, UUID unit) {}

    UUID id() {
        return id(0, 0);
    }

    /** Ids in the order of time (UUIDv7), never the same twice. */
    UUID id(int table, int row) {
        var millisecond = openedAt().toEpochMilli() + row;
        return new UUID(millisecond << 16 | 0x7000 | table, 0x8000_0000_0000_0000L | (long) number << 16 | row);
    }

    Instant openedAt() {
        return BEGINNING.plus(SPAN.multipliedBy(number).dividedBy(of)).truncatedTo(ChronoUnit.MILLIS);
    }

    OffsetDateTime time() {
        return openedAt().atOffset(ZoneOffset.UTC);
    }

    LocalDate day() {
        return LocalDate.ofInstant(openedAt(), ZoneOffset.ofHours(7));
    }

    String state() {
        var part = 100L * number / of;
        if (part < 79) return "ARCHIVED";
        if (part < 80) return "SUBMITTED";
        return part < 95 ? "CLOSED" : "OPEN";
    }

    boolean isSubmitted() {
        return state().equals("ARCHIVED") || state().equals("SUBMITTED");
    }

    String custody() {
        return isSubmitted() ? "ARCHIVE" : "UNIT";
    }

    String notation() {
        return "K" + number;
    }

    String code() {
        return place.agencyCode() + "." + day().getYear() + "." + notation();
    }

    String title() {
        return THEMES[number % THEMES.length] + " năm " + day().getYear() + ", tập " + number;
    }

    String metadata() {
        return "{\"title\":\"" + title()
                + "\",\"maintenance\":\"05\",\"mode\":\"02\",\"language\":\"01\",\"startDate\":\"" + day()
                + "\",\"creator\":\"Trần Quốc Bảo\"}";
    }
}
