package catalogue.access.getters;

import jakarta.persistence.*;
import java.util.*;

/** Which methods are properties, and how these are called. */
class Getters {

  @Entity
  static class Odd {
    private long id;
    private String uRL;

    @Id
    public long getId() {
      return id;
    }

    public void setId(long id) {
      this.id = id;
    }

    public boolean isPrimitive() {
      return true;
    }

    public void setPrimitive(boolean value) {}

    public Boolean isBoxed() {
      return true;
    }

    public void setBoxed(Boolean value) {}

    public Boolean getWrapped() {
      return true;
    }

    public void setWrapped(Boolean value) {}

    public String isText() {
      return "no property";
    }

    public String getURL() {
      return uRL;
    }

    public void setURL(String value) {}

    public String getaName() {
      return "";
    }

    public void setaName(String value) {}

    protected String getProtectedText() {
      return "";
    }

    protected void setProtectedText(String value) {}

    private Integer getPrivateNumber() {
      return 0;
    }

    private void setPrivateNumber(Integer value) {}

    public String get_under() {
      return "";
    }

    public void set_under(String value) {}

    public String getIndexed(int index) {
      return "";
    }

    public static String getGlobal() {
      return "";
    }

    public String name() {
      return "";
    }

    public void getNothing() {}

    @Transient
    public String getDerived() {
      return "";
    }

    public final int getFinalNumber() {
      return 0;
    }

    public void setFinalNumber(int value) {}

    public int[] getNumbers() {
      return null;
    }

    public void setNumbers(int[] value) {}
  }
}
