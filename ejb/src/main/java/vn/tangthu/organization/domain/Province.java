package vn.tangthu.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.tangthu.organization.api.InvalidEntryException;
import vn.tangthu.organization.api.ProvinceView;

/** Province (tỉnh, thành phố trực thuộc trung ương). */
@Entity
@Table(name = "province")
public class Province {
    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    protected Province() {} // for JPA

    public Province(UUID id, String code, String name) {
        if (code == null || !code.matches("[A-Z][0-9]{2}")) throw new InvalidEntryException("code", code);
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME)
            throw new InvalidEntryException("name", name);
        this.id = id;
        this.code = code;
        this.name = name.strip();
    }

    public ProvinceView view() {
        return new ProvinceView(id, code, name);
    }
}
