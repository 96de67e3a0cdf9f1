package vn.tangthu.bench;

import java.util.Random;
import java.util.StringJoiner;

/** Text with the words and letters of official letters, without sense. */
public final class OfficialText {
    private static final String[] WORDS =
            ("căn cứ nghị định quyết định về việc ban hành quy chế công tác văn thư lưu trữ của ủy ban nhân dân tỉnh"
                            + " sở khoa học và công nghệ kính gửi phòng ban chuyên môn thực hiện kế hoạch năm báo cáo kết quả thẩm định hồ sơ"
                            + " dự án đầu tư xây dựng đường bộ cầu cống thủy lợi đất đai môi trường giáo dục y tế trường học bệnh viện xã phường"
                            + " huyện thành phố thời hạn bảo quản vĩnh viễn tài liệu điện tử chữ ký số chứng thư tổ chức cá nhân đề nghị xem xét"
                            + " phê duyệt giám đốc trưởng phòng chuyên viên nơi nhận như trên lưu văn bản đến văn bản đi số ký hiệu ngày tháng"
                            + " 2024 2025 2026 15/QĐ-UBND 30/2020/NĐ-CP ngân sách nhà nước kinh phí triệu đồng hợp đồng nghiệm thu thanh toán")
                    .split(" ");

    private final Random random;

    public OfficialText(Random random) {
        this.random = random;
    }

    public String words(int count) {
        var line = new StringJoiner(" ");
        for (var i = 0; i < count; i++) line.add(WORDS[random.nextInt(WORDS.length)]);
        return line.toString();
    }
}
