// Reads specs into the classes that quicktype has made, and writes them again.
package spec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;

public class RoundTrip {
    public static void main(String[] files) throws Exception {
        // What is not there is absent in a spec, never null.
        ObjectMapper mapper = new ObjectMapper().setSerializationInclusion(JsonInclude.Include.NON_NULL);
        for (String file : files) {
            HandlingSpec read = Converter.fromJsonString(Files.readString(Path.of(file)));
            Files.writeString(Path.of(file + ".java"), mapper.writeValueAsString(read));
        }
    }
}
